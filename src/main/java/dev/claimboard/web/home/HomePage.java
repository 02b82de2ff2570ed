package dev.claimboard.web.home;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.store.NewRecord;
import dev.claimboard.store.Totals;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * The front page.
 *
 * @param page    its head
 * @param totals  what the database holds
 * @param busiest the boards with most papers, with their leaders
 * @param records the newest steps that raised the top of a board
 * @param newest  the boards of the newest papers, with their leaders
 * @param claims  the newest scores, one a paper
 */
public record HomePage(Page page, Totals totals, List<BoardSummary> busiest, List<NewRecord> records, List<BoardSummary> newest,
    List<ClaimView> claims) {}
