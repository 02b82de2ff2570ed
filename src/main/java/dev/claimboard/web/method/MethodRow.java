package dev.claimboard.web.method;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Standing;
import dev.claimboard.web.evidence.ClaimView;

/**
 * A claim of a method.
 *
 * @param claim    the claim
 * @param standing its row on its board, or null
 * @param note     what else there is to say, or null
 */
public record MethodRow(ClaimView claim, Standing standing, String note) {

  /** A claim with its row, which may be null, or the reason why it is none, which may be null too. */
  static MethodRow of(Entry entry, Standing standing, Exclusion exclusion) {
    ClaimView view = standing == null ? ClaimView.of(entry) : ClaimView.of(entry, standing);
    return new MethodRow(view, standing, exclusion == null ? view.note() : exclusion.sentence());
  }

  /** The metric that it is ranked by, or the one that the text names, or null. */
  public String metric() {
    return standing == null ? claim.metric() : standing.metric().name();
  }

  /** Whether it leads its board. */
  public boolean leads() {
    return standing != null && standing.rank() != null && standing.rank() == 1;
  }
}
