package dev.claimboard.web.home;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.claim.Kind;
import dev.claimboard.paper.PaperId;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.BoardStore;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimOrder;
import dev.claimboard.store.Totals;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.page.Stores;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the front page shows of the data.
 *
 * @param totals      what the database holds
 * @param lastArrival when papers came in last, or null
 * @param areas       the areas with their busiest boards, the area with most claims first
 * @param records     the newest steps that raised the top of a board
 * @param newest      the boards that were reported on last for the first time, with their leaders; only those of several papers
 * @param claims      the newest scores, one a paper
 */
public record HomeContent(Totals totals, Instant lastArrival, List<AreaBoards> areas, List<RecordNews> records, List<BoardSummary> newest,
    List<ClaimView> claims) {

  private static final int RECORDS = 8;
  private static final int NEWEST = 8;
  private static final int CLAIMS = 3;
  private static final int CLAIMS_LOOKED_AT = 40;
  private static final ClaimFilter SCORES = new ClaimFilter(null, null, null, Kind.SCORE, null, null, null, null, null, null, null);

  static HomeContent of(Stores stores) {
    return new HomeContent(stores.database().totals(), stores.papers().lastArrival().orElse(null), AreaBoards.of(stores.boards()),
        stores.boards().newestRecords(RECORDS).stream().map(RecordNews::of).toList(),
        newest(stores.boards()), newestOfEachPaper(stores));
  }

  /** The youngest boards that a second paper has taken up: a name used once is hardly a benchmark yet. */
  private static List<BoardSummary> newest(BoardStore boards) {
    return boards.all(BoardFilter.ALL, BoardOrder.YOUNGEST).stream().filter(board -> board.papers() > 1).limit(NEWEST)
        .map(board -> boards.summary(board.info().id()).orElse(board)).toList();
  }

  private static List<ClaimView> newestOfEachPaper(Stores stores) {
    Set<PaperId> seen = new HashSet<>();
    return stores.claims().find(SCORES, ClaimOrder.NEWEST, 1, CLAIMS_LOOKED_AT).stream()
        .filter(entry -> seen.add(entry.paper().id())).limit(CLAIMS).map(ClaimView::of).toList();
  }
}
