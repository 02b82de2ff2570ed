package dev.claimboard.store;

/** The database cannot be opened or used; the message is for people and complete in itself. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
