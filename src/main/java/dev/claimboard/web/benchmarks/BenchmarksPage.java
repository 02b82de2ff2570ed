package dev.claimboard.web.benchmarks;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import java.util.List;

/**
 * The list of boards.
 *
 * @param page   its head
 * @param wanted the filter and the order
 * @param boards the boards shown, with their leaders
 * @param areas  all areas of the catalog
 * @param paging which part is shown
 */
public record BenchmarksPage(Page page, BoardQuery wanted, List<BoardSummary> boards, List<String> areas, Paging paging) {

  /** This list's address. */
  public Query query() {
    return wanted.at("/benchmarks");
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
    return wanted.filter().search() != null || wanted.filter().area() != null || wanted.filter().discovered() != null;
  }
}
