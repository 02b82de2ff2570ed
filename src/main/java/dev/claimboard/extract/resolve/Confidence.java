package dev.claimboard.extract.resolve;

import dev.claimboard.claim.Kind;
import java.util.Map;

/** How far a claim can be trusted: the way each of its parts was found, weighed. */
final class Confidence {
  private static final double CERTAIN = 0.95;
  private static final double LEAST = 0.05;
  private static final Map<String, Double> DOUBTS = Map.ofEntries(
      Map.entry("LONE_SHARE", 0.45),
      Map.entry("BRACKETED_SCORE", 0.15),
      Map.entry("SCORE_VERB", 0.1),
      Map.entry("EFFICIENCY_UNIT", 0.15),
      Map.entry("ON_BENCHMARK", 0.05),
      Map.entry("LIST_CONTINUATION", 0.05),
      Map.entry("METRIC_NEAR", 0.15),
      Map.entry("METRIC_OF_LIST", 0.05),
      Map.entry("IMPLIED_QUANTITY", 0.05),
      Map.entry("BENCHMARK_CARRIED", 0.15),
      Map.entry("BENCHMARK_LATER", 0.1),
      Map.entry("BENCHMARK_BEFORE", 0.05),
      Map.entry("OWN_BENCHMARK", 0.1),
      Map.entry("BENCHMARK_IN_CLAUSE", 0.05),
      Map.entry("METHOD_OF_LIST", 0.05),
      Map.entry("OWN_METHOD", 0.05));
  private static final double NO_METRIC = 0.2;
  private static final double NO_METHOD = 0.1;

  private Confidence() {}

  /** Between 0 and 1, with two decimals. */
  static double of(LinkedFinding linked) {
    double doubt = doubt(linked.finding().rule())
        + doubt(linked.metric().by())
        + doubt(linked.benchmark().by())
        + doubt(linked.method().by());
    if (!linked.metric().isNamed() && linked.finding().kind() == Kind.SCORE) {
      doubt += NO_METRIC;
    }
    if (!linked.method().isNamed()) {
      doubt += NO_METHOD;
    }
    return Math.round(Math.max(LEAST, CERTAIN - doubt) * 100) / 100.0;
  }

  private static double doubt(String way) {
    return DOUBTS.getOrDefault(way, 0.0);
  }
}
