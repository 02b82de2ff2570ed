package dev.claimboard.web.leaderboard;

import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Paging;

/**
 * A part of a board ready for a template.
 *
 * @param part   which one
 * @param table  the lines shown
 * @param paging which of its lines they are
 */
public record PartView(BoardPart part, ClaimTable table, Paging paging) {

  /** What it is called in an address and on the page. */
  public String id() {
    return Parameters.label(part);
  }
}
