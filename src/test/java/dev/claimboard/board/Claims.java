package dev.claimboard.board;

import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import dev.claimboard.text.Span;
import java.math.BigDecimal;

/** Makes claims for tests, one slot at a time. Immutable. */
public record Claims(String doc, Value value, String method, String benchmark, String metric, String baseline, String setting,
    boolean efficiency, String benchmarkId, String metricId) {

  /** A bare score. */
  public static Claims score(String number, String unit) {
    return of(number, unit, Kind.SCORE);
  }

  /** A bare claim of any kind. */
  public static Claims of(String number, String unit, Kind kind) {
    Value value = Value.of(number, kind, unit == null ? null : new Unit(unit));
    return new Claims("paper", value, null, null, null, null, null, false, null, null);
  }

  public Claims in(String paper) {
    return new Claims(paper, value, method, benchmark, metric, baseline, setting, efficiency, benchmarkId, metricId);
  }

  public Claims by(String name) {
    return new Claims(doc, value, name, benchmark, metric, baseline, setting, efficiency, benchmarkId, metricId);
  }

  /** On a benchmark, with its catalog id or null. */
  public Claims on(String name, String id) {
    return new Claims(doc, value, method, name, metric, baseline, setting, efficiency, id, metricId);
  }

  /** With a metric, with its catalog id or null. */
  public Claims metric(String name, String id) {
    return new Claims(doc, value, method, benchmark, name, baseline, setting, efficiency, benchmarkId, id);
  }

  public Claims over(String name) {
    return new Claims(doc, value, method, benchmark, metric, name, setting, efficiency, benchmarkId, metricId);
  }

  public Claims under(String condition) {
    return new Claims(doc, value, method, benchmark, metric, baseline, condition, efficiency, benchmarkId, metricId);
  }

  public Claims efficient() {
    return new Claims(doc, value, method, benchmark, metric, baseline, setting, true, benchmarkId, metricId);
  }

  public Claims bound(Bound bound) {
    return with(new Value(value.number(), value.high(), value.kind(), value.unit(), bound, value.basis(), value.uncertainty()));
  }

  public Claims upTo(String high) {
    BigDecimal end = new BigDecimal(high);
    return with(new Value(value.number(), end, value.kind(), value.unit(), value.bound(), value.basis(), value.uncertainty()));
  }

  public Claims basis(Basis basis) {
    return with(new Value(value.number(), value.high(), value.kind(), value.unit(), value.bound(), basis, value.uncertainty()));
  }

  public Claims uncertain(String figure) {
    return with(new Value(value.number(), value.high(), value.kind(), value.unit(), value.bound(), value.basis(), new BigDecimal(figure)));
  }

  /** The finished claim; its evidence points at the first units of any abstract. */
  public Claim make() {
    return new Claim(doc, value, mention(method), mention(benchmark), mention(metric), mention(baseline), mention(setting), efficiency,
        benchmarkId, metricId, new Evidence(new Span(2, 4), new Span(0, 9), "a quote", "TEST_RULE", 0.75));
  }

  private Claims with(Value other) {
    return new Claims(doc, other, method, benchmark, metric, baseline, setting, efficiency, benchmarkId, metricId);
  }

  private static Mention mention(String name) {
    return name == null ? null : new Mention(name, new Span(1, 3));
  }
}
