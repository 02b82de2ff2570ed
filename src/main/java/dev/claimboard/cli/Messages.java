package dev.claimboard.cli;

import java.io.PrintWriter;

/** Tells a person on standard error which records were rejected, and counts them. */
final class Messages {
  private final PrintWriter err;
  private int rejected;

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** Reports and counts a rejected record. */
  void reject(String message) {
    rejected++;
    err.println(message);
  }

  /** Says something else. */
  void say(String message) {
    err.println(message);
  }

  /** How many records were rejected so far. */
  int rejected() {
    return rejected;
  }

  /** The exit code that follows from it. */
  int exitCode() {
    return rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED_RECORDS;
  }
}
