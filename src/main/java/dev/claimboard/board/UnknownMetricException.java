package dev.claimboard.board;

import java.util.List;
import java.util.stream.Collectors;

/** A board was asked for a metric that none of its scores names; the message lists the metrics that it has. */
public final class UnknownMetricException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownMetricException(String metric, List<BoardMetric> tabs) {
    super("no score with the metric '" + metric + "' on this benchmark"
        + (tabs.isEmpty() ? "" : "; it has: " + tabs.stream().map(BoardMetric::name).collect(Collectors.joining(", "))));
  }
}
