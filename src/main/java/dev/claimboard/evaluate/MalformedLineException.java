package dev.claimboard.evaluate;

/** A line that is no record; the message says why. Never leaves the package: it becomes a message with file and line. */
final class MalformedLineException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedLineException(String message) {
    super(message);
  }
}
