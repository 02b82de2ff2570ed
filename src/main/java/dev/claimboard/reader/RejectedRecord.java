package dev.claimboard.reader;

import java.util.Objects;

/**
 * A record that was skipped.
 *
 * @param source  the input's name
 * @param line    where the record starts, counted from 1
 * @param message what is wrong with it, in a few words
 */
public record RejectedRecord(String source, long line, String message) {
  public RejectedRecord {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(message, "message");
  }

  /** {@code source:line: message}. */
  @Override
  public String toString() {
    return source + ":" + line + ": " + message;
  }
}
