package dev.claimboard.export;

import dev.claimboard.claim.Claim;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The fields of a claim as JSON and CSV have them, in their order. A value is a {@link String}, a number, a {@link Boolean} or null. */
public enum ClaimField {
  DOC(Claim::doc),
  VALUE(claim -> claim.value().number()),
  VALUE_HIGH(claim -> claim.value().high()),
  KIND(claim -> claim.value().kind().label()),
  UNIT(claim -> claim.value().unit() == null ? null : claim.value().unit().symbol()),
  METHOD(Claim::methodName),
  BENCHMARK(Claim::benchmarkName),
  METRIC(Claim::metricName),
  BASELINE(Claim::baselineName),
  BOUND(claim -> claim.value().bound() == null ? null : claim.value().bound().label()),
  EFFICIENCY(Claim::efficiency),
  QUOTE(claim -> claim.evidence().quote()),
  START(claim -> claim.evidence().number().start()),
  END(claim -> claim.evidence().number().end()),
  RULE(claim -> claim.evidence().rule()),
  CONFIDENCE(claim -> BigDecimal.valueOf(claim.evidence().confidence())),
  BENCHMARK_ID(Claim::benchmarkId),
  METRIC_ID(Claim::metricId),
  SETTING(Claim::settingName),
  BASIS(claim -> claim.value().basis() == null ? null : claim.value().basis().label()),
  UNCERTAINTY(claim -> claim.value().uncertainty());

  private final Function<Claim, Object> reader;

  ClaimField(Function<Claim, Object> reader) {
    this.reader = reader;
  }

  /** The name of the field and the column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the claim has there, or null. */
  public Object of(Claim claim) {
    return reader.apply(claim);
  }

  /** All names in order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ClaimField::label).toList();
  }
}
