package dev.claimboard.cli;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The boards of the stored claims that match, one benchmark at a time, by id. */
final class StoredTables {
  private final ClaimStore claims;
  private final ClaimFilter filter;
  private final Leaderboards leaderboards;

  StoredTables(Database database, Catalog catalog, ClaimFilter filter) {
    this.claims = new ClaimStore(database, catalog);
    this.filter = filter;
    this.leaderboards = new Leaderboards(catalog);
  }

  /** Hands over the boards of every benchmark that has rows, one a metric. */
  void forEach(Consumer<List<Leaderboard>> tables) {
    Set<String> boards = new TreeSet<>();
    claims.stream(filter, entry -> addBoard(entry, boards));
    for (String board : boards) {
      List<Entry> entries = new ArrayList<>();
      claims.stream(filter.on(board), entries::add);
      List<Leaderboard> tabs = leaderboards.ofAllMetrics(board, entries).stream().filter(tab -> !tab.rows().isEmpty()).toList();
      if (!tabs.isEmpty()) {
        tables.accept(tabs);
      }
    }
  }

  private static void addBoard(Entry entry, Set<String> boards) {
    String board = Identity.boardOf(entry.claim());
    if (board != null) {
      boards.add(board);
    }
  }
}
