package dev.claimboard.web.page;

/** A request that cannot be meant: a parameter has a value it cannot have. The message is for people. */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadRequestException(String message) {
    super(message);
  }
}
