package dev.claimboard.extract.link;

import dev.claimboard.phrase.Amount;
import java.math.BigDecimal;
import java.util.Objects;

/** Whether two numbers can be values of one metric. */
public final class Scales {
  private Scales() {}

  /** Whether they have the same unit or are both shares; without a unit, whether both are fractions of one or both are not. */
  public static boolean areAlike(Amount one, Amount other) {
    boolean sameUnit = Objects.equals(one.unit(), other.unit());
    boolean sameSize = one.unit() != null || isFraction(one) == isFraction(other);
    return sameUnit && sameSize || one.isShare() && other.isShare();
  }

  /** Whether both have a unit, and units that no metric has both of: {@code 57.2%} and {@code 30 seconds}. */
  public static boolean exclude(Amount one, Amount other) {
    return one.unit() != null && other.unit() != null && !areAlike(one, other);
  }

  private static boolean isFraction(Amount amount) {
    return amount.low().compareTo(BigDecimal.ONE) <= 0;
  }
}
