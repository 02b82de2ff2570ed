package dev.claimboard.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * A claim as an annotator wrote it down. Immutable.
 *
 * @param facts     number, kind and the rest
 * @param method    accepted names, the best first; null when the text names none
 * @param benchmark accepted names or null
 * @param metric    accepted names or null
 * @param quote     a piece of the abstract that holds the number, or null
 */
public record GoldClaim(Facts facts, List<String> method, List<String> benchmark, List<String> metric, String quote) {
  public GoldClaim {
    Objects.requireNonNull(facts, "facts");
    method = copy(method);
    benchmark = copy(benchmark);
    metric = copy(metric);
  }

  /** The accepted names of a slot, or null when it must stay empty. */
  public List<String> names(Slot slot) {
    return switch (slot) {
      case METHOD -> method;
      case BENCHMARK -> benchmark;
      case METRIC -> metric;
    };
  }

  private static List<String> copy(List<String> names) {
    return names == null ? null : List.copyOf(names);
  }
}
