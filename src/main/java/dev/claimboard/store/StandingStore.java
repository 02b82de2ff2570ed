package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.board.Standing;
import dev.claimboard.catalog.Catalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ranks over all boards. The standings of a board are kept without their sentences from their first use until the claims change, so that
 * a method on a hundred boards is looked up, not computed. Thread-safe.
 */
public final class StandingStore {
  private final Database database;
  private final ClaimStore claims;
  private final Leaderboards leaderboards;
  private final Stamped<Map<String, BoardStandings>> boards;

  public StandingStore(Database database, Catalog catalog) {
    this.database = database;
    this.claims = new ClaimStore(database, catalog);
    this.leaderboards = new Leaderboards(catalog);
    this.boards = new Stamped<>(database, handle -> new ConcurrentHashMap<>());
  }

  /** Who stands where on a board; empty lists for a board without scores or one that is not there. */
  public BoardStandings onBoard(String boardId) {
    return onBoard(boards.get(), boardId);
  }

  /** Every row of a method on every board, board by board in the order of its first claims, better rows before others of a metric. */
  public List<Standing> ofMethod(String methodId) {
    Map<String, BoardStandings> known = boards.get();
    return boardsOf(methodId).stream().flatMap(board -> onBoard(known, board).rows().stream())
        .filter(row -> methodId.equals(row.methodId())).toList();
  }

  /** Why claims are no rows of their boards, by the claim's number; those that are rows, or that no board is made from, are not in it. */
  public Map<Long, Exclusion> exclusions(Collection<Entry> entries) {
    Map<String, BoardStandings> known = boards.get();
    Map<Long, Exclusion> exclusions = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String board = Identity.boardOf(entry.claim());
      Exclusion exclusion = board == null ? null : onBoard(known, board).excluded().get(entry.claimId());
      if (exclusion != null) {
        exclusions.put(entry.claimId(), exclusion);
      }
    }
    return exclusions;
  }

  /** The claims with those numbers and their papers, in the order given; those that are not there are left out. */
  public List<Entry> entries(Collection<Long> claimIds) {
    return claims.read(claimIds.stream().mapToLong(Long::longValue).toArray());
  }

  private BoardStandings onBoard(Map<String, BoardStandings> known, String boardId) {
    return known.computeIfAbsent(boardId, id -> BoardStandings.of(leaderboards.ofAllMetrics(id, claims.entries(id))));
  }

  private Set<String> boardsOf(String methodId) {
    Tally tally = database.jdbi().withHandle(handle -> database.census(handle).methods().get(methodId));
    return tally == null ? Set.of() : tally.otherKeys();
  }
}
