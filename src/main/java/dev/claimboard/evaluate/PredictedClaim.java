package dev.claimboard.evaluate;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Value;
import java.util.Objects;

/**
 * A claim to be judged. Immutable; an empty name is no name.
 *
 * @param facts      number, kind and the rest
 * @param method     the method's name or null
 * @param benchmark  the benchmark's name or null
 * @param metric     the metric's name or null
 * @param confidence how far it can be trusted, between 0 and 1, or null
 */
public record PredictedClaim(Facts facts, String method, String benchmark, String metric, Double confidence) {
  public PredictedClaim {
    Objects.requireNonNull(facts, "facts");
    method = nullIfEmpty(method);
    benchmark = nullIfEmpty(benchmark);
    metric = nullIfEmpty(metric);
  }

  /** What the engine found, as it would be judged. */
  public static PredictedClaim of(Claim claim) {
    Value value = claim.value();
    Facts facts = new Facts(value.number(), value.high(), value.kind(), value.unit() == null ? null : value.unit().symbol(),
        value.bound() == null ? null : value.bound().label(), claim.efficiency(), claim.baselineName());
    return new PredictedClaim(facts, claim.methodName(), claim.benchmarkName(), claim.metricName(),
        claim.evidence().confidence());
  }

  /** The name in a slot, or null. */
  public String name(Slot slot) {
    return switch (slot) {
      case METHOD -> method;
      case BENCHMARK -> benchmark;
      case METRIC -> metric;
    };
  }

  private static String nullIfEmpty(String name) {
    return name == null || name.isEmpty() ? null : name;
  }
}
