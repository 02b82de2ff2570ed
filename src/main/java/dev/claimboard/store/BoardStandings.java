package dev.claimboard.store;

import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands where on a benchmark, over all its metrics.
 *
 * @param rows     the rows of every metric, the benchmark's usual metric first, each in board order
 * @param excluded why a claim is no row of its metric, by the claim's number
 */
public record BoardStandings(List<Standing> rows, Map<Long, Exclusion> excluded) {

  /** What the boards of all metrics of a benchmark tell. */
  static BoardStandings of(List<Leaderboard> boards) {
    List<Standing> rows = new ArrayList<>();
    Map<Long, Exclusion> excluded = new LinkedHashMap<>();
    for (Leaderboard board : boards) {
      rows.addAll(Standing.of(board));
      board.excluded().forEach(row -> excluded.putIfAbsent(row.entry().claimId(), row.reason()));
    }
    return new BoardStandings(List.copyOf(rows), Map.copyOf(excluded));
  }

  /** Where a claim stands: with its rank if it has one on any metric; empty when it is no row. */
  public Optional<Standing> ofClaim(long claimId) {
    List<Standing> own = rows.stream().filter(row -> row.claimId() == claimId).toList();
    return own.stream().filter(row -> row.rank() != null).findFirst().or(() -> own.stream().findFirst());
  }
}
