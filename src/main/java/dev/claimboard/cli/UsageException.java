package dev.claimboard.cli;

/** The command cannot do what it was asked; the message is for people and complete in itself. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
