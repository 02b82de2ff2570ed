package dev.claimboard.board;

import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.math.BigDecimal;
import java.util.Collection;

/** Brings printed numbers to a metric's scale: 0.572 and 57.2% become comparable. */
final class Scaling {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHIFT = 2;

  private Scaling() {}

  /** Whether a printed unit can stand on a scale; on an open scale every unit can. */
  static boolean fits(Unit unit, Scale scale) {
    return scale == Scale.OPEN || unit == null || unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS);
  }

  /**
   * Whether numbers without unit are percents here: one of them is greater than 1, so that a 0.9 beside it is no fraction.
   *
   * @param values the scores of one paper with one metric on one board
   */
  static boolean printsPercents(Collection<Value> values) {
    return values.stream().anyMatch(value -> value.unit() == null && value.number().abs().compareTo(BigDecimal.ONE) > 0);
  }

  /** The number on the scale; its unit must fit. */
  static BigDecimal comparable(Value value, Scale scale, boolean printsPercents) {
    BigDecimal number = value.number();
    boolean fraction = value.unit() == null && number.abs().compareTo(BigDecimal.ONE) <= 0 && !printsPercents;
    return switch (scale) {
      case PERCENT -> fraction ? number.movePointRight(SHIFT) : number;
      case UNIT -> fraction ? number : number.movePointLeft(SHIFT);
      case OPEN -> number;
    };
  }

  /** Whether the catalog allows the number, which is on the metric's own scale. */
  static boolean inRange(BigDecimal comparable, Metric metric) {
    return (metric.minimum() == null || comparable.compareTo(metric.minimum()) >= 0)
        && (metric.maximum() == null || comparable.compareTo(metric.maximum()) <= 0);
  }

  /** Whether a number of which the text names no metric may be taken for this one: unit, scale and range allow it. */
  static boolean plausible(Value value, Metric metric) {
    if (!fits(value.unit(), metric.scale()) || metric.scale() == Scale.OPEN && value.unit() != null) {
      return false;
    }
    BigDecimal comparable = comparable(value, metric.scale(), false);
    return inRange(comparable, metric) && (metric.scale() == Scale.OPEN || isShare(comparable, metric.scale()));
  }

  private static boolean isShare(BigDecimal comparable, Scale scale) {
    return comparable.signum() >= 0 && comparable.compareTo(scale == Scale.PERCENT ? HUNDRED : BigDecimal.ONE) <= 0;
  }
}
