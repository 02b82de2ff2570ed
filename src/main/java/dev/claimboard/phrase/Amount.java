package dev.claimboard.phrase;

import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Unit;
import dev.claimboard.text.Span;
import java.math.BigDecimal;

/**
 * A number, or a range of two, with what is printed around it.
 *
 * @param first       index of its first token (a bound, a sign or the number)
 * @param last        index of its last token, inclusive
 * @param number      the digits, of a range from the first digit to the last, in units of the cleaned text
 * @param low         the number, unsigned
 * @param high        the upper end of a range, unsigned, or null
 * @param unit        the printed unit, or null
 * @param bound       the hedge, or null
 * @param sign        the printed sign
 * @param uncertainty the figure behind ±, or null
 */
public record Amount(
    int first, int last, Span number, BigDecimal low, BigDecimal high, Unit unit, Bound bound, Sign sign, BigDecimal uncertainty) {

  public boolean isRange() {
    return high != null;
  }

  public boolean isPercent() {
    return Unit.PERCENT.equals(unit);
  }

  public boolean isPoints() {
    return Unit.POINTS.equals(unit);
  }

  public boolean isTimes() {
    return Unit.TIMES.equals(unit);
  }

  /** Whether it is told in percent or in points: a part of a whole. */
  public boolean isShare() {
    return isPercent() || isPoints();
  }

  /** Whether it looks like a measurement: it has a unit or decimals. */
  public boolean isMeasured() {
    return unit != null || !isWhole();
  }

  /** Whether it is written without decimals. */
  public boolean isWhole() {
    return low.scale() <= 0;
  }

  /** The same amount with another's unit, where it has none of its own: a list prints its unit once, at the end. */
  public Amount withUnitOf(Amount other) {
    return unit != null ? this : new Amount(first, last, number, low, high, other.unit, bound, sign, uncertainty);
  }

  /** The same amount with another's hedge, where it has none of its own: a hedge covers every item of the list that it opens. */
  public Amount withBoundOf(Amount other) {
    return bound != null ? this : new Amount(first, last, number, low, high, unit, other.bound, sign, uncertainty);
  }

  /** The range from this amount to a later one: {@code 15% to 30%}. */
  public Amount upTo(Amount end) {
    BigDecimal upper = end.high == null ? end.low : end.high;
    Span printed = new Span(number.start(), end.number.end());
    return new Amount(first, end.last, printed, low, upper, end.unit == null ? unit : end.unit, bound, sign, end.uncertainty);
  }
}
