package dev.claimboard.store;

import dev.claimboard.board.Reporter;
import dev.claimboard.claim.Bound;

/**
 * The lesser parts of a {@link ClaimFilter}; every part that is null does not restrict.
 *
 * @param baseline words of what a change is compared with, in one piece, whatever the case
 * @param setting  words of the setting, in one piece, whatever the case
 * @param unit     the unit, exactly as claims have it
 * @param bound    the hedge
 * @param reported who reports the claim, see {@link Reporter}
 */
public record ClaimDetails(String baseline, String setting, String unit, Bound bound, Reporter reported) {
  /** Every claim. */
  public static final ClaimDetails ANY = new ClaimDetails(null, null, null, null, null);
}
