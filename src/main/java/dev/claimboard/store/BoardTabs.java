package dev.claimboard.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Catalog;
import java.util.List;

/** The boards of a benchmark, all metrics at once. Those asked for last are kept until the claims change. Thread-safe. */
public final class BoardTabs {
  private static final int KEPT = 50;

  private final Leaderboards leaderboards;
  private final ClaimStore claims;
  private final Stamped<Cache<String, List<Leaderboard>>> tabs;

  public BoardTabs(Database database, Catalog catalog) {
    this.leaderboards = new Leaderboards(catalog);
    this.claims = new ClaimStore(database, catalog);
    this.tabs = new Stamped<>(database, handle -> Caffeine.newBuilder().maximumSize(KEPT).build());
  }

  /** The boards that have rows, one a metric, the default one first; empty for an unknown id. */
  public List<Leaderboard> of(String boardId) {
    return tabs.get().get(boardId, id -> leaderboards.ofAllMetrics(id, claims.entries(id)).stream()
        .filter(board -> !board.rows().isEmpty()).toList());
  }
}
