package dev.claimboard.catalog;

import java.util.Objects;

/**
 * Something wrong in a file of the catalog.
 *
 * @param file    the file, relative to the catalog's folder
 * @param line    its line, from 1
 * @param message what is wrong
 * @param remedy  what to do about it
 */
public record Problem(String file, int line, String message, String remedy) {

  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** The problem on one line: {@code file:line: message (remedy)}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message + " (" + remedy + ")";
  }
}
