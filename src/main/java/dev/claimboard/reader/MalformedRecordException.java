package dev.claimboard.reader;

/** A record that is no paper; the message says why. Never leaves the package: it becomes a {@link RejectedRecord}. */
final class MalformedRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedRecordException(String message) {
    super(message);
  }
}
