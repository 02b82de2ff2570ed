package dev.claimboard.claim;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The number of a claim with all that the text says of it.
 *
 * @param number      the number, with its digits as printed (scale kept), signed as {@link Kind} says
 * @param high        the upper end of a range, {@code number} being the first; else null
 * @param kind        what the number is
 * @param unit        the printed unit, or null
 * @param bound       the hedge, or null
 * @param basis       of a change: absolute or relative, or null where the text does not say
 * @param uncertainty the figure behind ±, or null
 */
public record Value(BigDecimal number, BigDecimal high, Kind kind, Unit unit, Bound bound, Basis basis, BigDecimal uncertainty) {
  public Value {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(kind, "kind");
  }

  /** A plain value: no range, bound, basis or uncertainty. */
  public static Value of(String number, Kind kind, Unit unit) {
    return new Value(new BigDecimal(number), null, kind, unit, null, null, null);
  }
}
