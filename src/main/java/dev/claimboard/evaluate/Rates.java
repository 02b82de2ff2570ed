package dev.claimboard.evaluate;

import java.math.BigDecimal;

/**
 * How much of what was found is right, how much of what is right was found, and both in one; in percent with one decimal.
 *
 * @param precision 0.0 where nothing was predicted
 * @param recall    0.0 where there is no gold
 * @param f1        the harmonic mean, 0.0 where both are
 */
public record Rates(BigDecimal precision, BigDecimal recall, BigDecimal f1) {

  /** The rates of so many right ones among so many gold and so many predicted ones. */
  public static Rates of(long right, long gold, long predicted) {
    double p = predicted == 0 ? 0 : (double) right / predicted;
    double r = gold == 0 ? 0 : (double) right / gold;
    double f1 = p + r == 0 ? 0 : 200 * p * r / (p + r);
    return new Rates(Percent.rounded(100 * p), Percent.rounded(100 * r), Percent.rounded(f1));
  }
}
