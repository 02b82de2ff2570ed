package dev.claimboard.web;

/** The server cannot listen where it should. The message is for people. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortTakenException(String host, int port) {
    super("port " + port + " of " + host + " is taken by another program or not allowed; choose another with --port");
  }
}
