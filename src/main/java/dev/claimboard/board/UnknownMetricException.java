package dev.claimboard.board;

/** A board was asked for a metric that none of its scores names; the message lists the metrics that it has. */
public final class UnknownMetricException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownMetricException(String message) {
    super(message);
  }
}
