package dev.claimboard.reader;

/** An input that cannot be read at all: missing, empty folder, no known format. Its message is meant for the user. */
public final class UnreadableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An input that is unreadable by itself. */
  public UnreadableInputException(String input, String reason) {
    super(input + ": " + reason);
  }

  /** An input that the system does not let us read. */
  public UnreadableInputException(String input, String reason, Throwable cause) {
    super(input + ": " + reason, cause);
  }
}
