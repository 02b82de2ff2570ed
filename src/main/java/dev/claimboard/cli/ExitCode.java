package dev.claimboard.cli;

/** What the program tells its caller. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;
  /** Done, but some input records were rejected. */
  static final int REJECTED_RECORDS = 1;
  /** Wrong usage, or an input, output or database that cannot be used. */
  static final int UNUSABLE = 2;

  private ExitCode() {}
}
