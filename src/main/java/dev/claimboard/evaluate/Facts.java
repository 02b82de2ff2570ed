package dev.claimboard.evaluate;

import dev.claimboard.claim.Kind;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What gold and predicted claims have in common. Immutable.
 *
 * @param value      the number
 * @param valueHigh  the upper end of a range, or null
 * @param kind       what the number is
 * @param unit       the unit as written, or null
 * @param bound      the hedge as written, or null
 * @param efficiency whether it tells speed, size or cost
 * @param baseline   what it is compared with, or null
 */
public record Facts(BigDecimal value, BigDecimal valueHigh, Kind kind, String unit, String bound, boolean efficiency, String baseline) {
  public Facts {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(kind, "kind");
  }
}
