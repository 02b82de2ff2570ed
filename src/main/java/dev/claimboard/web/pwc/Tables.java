package dev.claimboard.web.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.pwc.EvaluationTable;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.BoardTabs;
import dev.claimboard.web.leaderboard.BoardRequest;
import dev.claimboard.web.page.Stores;
import java.util.List;
import java.util.Optional;

/** The boards as evaluation tables. */
final class Tables {
  private final Stores stores;
  private final BoardTabs tabs;

  Tables(Stores stores) {
    this.stores = stores;
    this.tabs = new BoardTabs(stores.database(), stores.catalog());
  }

  /** All benchmarks that have claims, the busiest first. */
  List<BoardInfo> all() {
    return stores.boards().all(BoardFilter.ALL, BoardOrder.BUSIEST).stream().map(BoardSummary::info).toList();
  }

  /** The benchmark of an id; empty when there is none. */
  Optional<BoardInfo> find(String id) {
    return stores.boards().summary(id).map(BoardSummary::info);
  }

  /** The benchmark of an id, or else the answer that there is none. */
  BoardInfo require(String id) {
    return find(id).orElseThrow(() -> BoardRequest.unknown(stores, id));
  }

  /** The table of a benchmark. */
  EvaluationTable of(BoardInfo board) {
    return EvaluationTable.of(board, tabs.of(board.id()));
  }
}
