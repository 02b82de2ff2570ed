package dev.claimboard.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed: with one decimal, a tie between two going to the even one. */
final class Percent {
  private Percent() {}

  /** The figure that is nearest to the exact value of a double. */
  static BigDecimal rounded(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN);
  }
}
