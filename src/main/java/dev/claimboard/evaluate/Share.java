package dev.claimboard.evaluate;

import java.math.BigDecimal;

/**
 * How often a slot or field is right.
 *
 * @param label   the slot or field
 * @param percent with one decimal; null where there is nothing to be right about
 */
public record Share(String label, BigDecimal percent) {

  /** The share of so many right ones among so many. */
  public static Share of(String label, long right, long all) {
    return new Share(label, all == 0 ? null : Percent.rounded(100.0 * right / all));
  }
}
