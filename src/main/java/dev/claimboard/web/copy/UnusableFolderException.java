package dev.claimboard.web.copy;

/** A folder that cannot take a copy of the site. The message is for people. */
public final class UnusableFolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableFolderException(String message) {
    super(message);
  }
}
