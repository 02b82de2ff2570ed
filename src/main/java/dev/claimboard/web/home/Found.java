package dev.claimboard.web.home;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Stores;
import java.util.List;

/**
 * What a search finds, the first few of each group with the number of all.
 *
 * @param query       what was searched for
 * @param boards      benchmarks, busiest first
 * @param boardCount  how many benchmarks match
 * @param methods     methods, most reported first
 * @param methodCount how many methods match
 * @param papers      papers, newest first
 * @param paperCount  how many papers match
 * @param suggestions names of benchmarks that look like the query, when no benchmark matches
 */
public record Found(
    String query,
    List<BoardSummary> boards,
    long boardCount,
    List<MethodSummary> methods,
    long methodCount,
    List<Paper> papers,
    long paperCount,
    List<String> suggestions) {

  private static final int SUGGESTIONS = 5;

  /** Searches with at most {@code most} of each group. */
  public static Found search(Stores stores, String query, int most) {
    BoardFilter filter = new BoardFilter(query, null, null);
    List<BoardSummary> boards = stores.boards().find(filter, BoardOrder.BUSIEST, 1, most);
    return new Found(query, boards, stores.boards().count(filter),
        stores.methods().find(query, 1, most), stores.methods().count(query),
        stores.papers().search(query, 1, most), stores.papers().count(query),
        boards.isEmpty() ? stores.boards().suggestions(query, SUGGESTIONS) : List.of());
  }

  /** How many things match in all. */
  public long count() {
    return boardCount + methodCount + paperCount;
  }
}
