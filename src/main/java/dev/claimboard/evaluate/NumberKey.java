package dev.claimboard.evaluate;

import dev.claimboard.claim.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What must be equal in a pair. Numbers are equal when their first nine digits are.
 *
 * @param value the number, rounded
 * @param high  the upper end of a range, rounded, or null
 * @param kind  the kind
 */
record NumberKey(double value, Double high, Kind kind) {
  private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

  static NumberKey of(Facts facts) {
    return new NumberKey(rounded(facts.value()), facts.valueHigh() == null ? null : rounded(facts.valueHigh()), facts.kind());
  }

  private static double rounded(BigDecimal number) {
    double near = number.doubleValue();
    return Double.isFinite(near) ? new BigDecimal(near).round(NINE_DIGITS).doubleValue() : near;
  }
}
