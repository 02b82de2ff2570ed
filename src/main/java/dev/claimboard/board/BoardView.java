package dev.claimboard.board;

import java.time.LocalDate;

/**
 * How a board is looked at.
 *
 * @param metric        a metric's id or any spelling of its name, or null for the board's default one
 * @param asOf          the day for which the board is wanted, or null
 * @param minConfidence the least confidence of the claims that count, from 0 to 1, or null for {@link #LEAST_CONFIDENCE} where claims are
 *                      ranked
 */
public record BoardView(String metric, LocalDate asOf, Double minConfidence) {
  /** Claims below are set apart unless asked for: of these, not one in five is right (see the command {@code evaluate --confidence}). */
  public static final double LEAST_CONFIDENCE = 0.2;

  /** Whether the view shows a claim, whatever its date. */
  boolean trusts(Entry entry) {
    return minConfidence == null || entry.claim().evidence().confidence() >= minConfidence;
  }

  /** Whether a score is sure enough to stand among the rows. */
  boolean ranks(Entry entry) {
    return entry.claim().evidence().confidence() >= (minConfidence == null ? LEAST_CONFIDENCE : minConfidence);
  }

  /** Whether a claim of that date, which may be null, stood on the day of the view. */
  boolean knows(LocalDate date) {
    return asOf == null || date != null && !date.isAfter(asOf);
  }
}
