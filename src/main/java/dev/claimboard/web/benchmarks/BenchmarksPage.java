package dev.claimboard.web.benchmarks;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import java.util.List;
import java.util.Map;

/**
 * The list of boards.
 *
 * @param page   its head
 * @param wanted the filter and the order
 * @param boards the boards shown, with their leaders
 * @param areas  all areas that have boards
 * @param tasks  by area, the tasks to choose from: those of the area wanted, or of all
 * @param paging which part is shown
 */
public record BenchmarksPage(Page page, BoardQuery wanted, List<BoardSummary> boards, List<Topic> areas, Map<String, List<Topic>> tasks,
    Paging paging) {

  /** This list's address. */
  public Query query() {
    return wanted.at("/benchmarks");
  }

  /** The address of the list of an area, with the other filters; null for all areas. */
  public String inArea(String area) {
    return query().without("task").with("area", area).toString();
  }

  /** The address of this list in another order. */
  public String sorted(BoardOrder order) {
    return query().with("sort", order == BoardOrder.BUSIEST ? null : Parameters.label(order)).toString();
  }

  /** The value of {@code aria-sort} for a column that sorts so. */
  public String ariaSort(BoardOrder order) {
    if (wanted.order() != order) {
      return null;
    }
    return order == BoardOrder.NAME ? "ascending" : "descending";
  }

  /** Whether anything restricts the list. */
  public boolean isFiltered() {
    return !wanted.filter().equals(BoardFilter.ALL);
  }
}
