package dev.claimboard.cli;

/** What can be a port. */
final class Ports {
  private static final int LAST = 65535;

  private Ports() {}

  /** Rejects what is no port; 0 stands for any free one. */
  static void check(int port) {
    if (port < 0 || port > LAST) {
      throw new UsageException("--port must lie between 0 and " + LAST + ", not " + port);
    }
  }
}
