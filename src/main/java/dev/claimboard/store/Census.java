package dev.claimboard.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The counts of all boards, methods and metrics, from one pass over the claims: much faster than grouping in SQL.
 *
 * @param boards  by board, in the order of their first claims
 * @param methods by method, in the order of their first claims
 * @param metrics by metric, in the order of their first claims
 * @param rules   how many claims each rule found, by its id
 */
record Census(Map<String, Tally> boards, Map<String, Tally> methods, Map<String, Tally> metrics, Map<String, Integer> rules) {

  /** Counts every claim. */
  static Census ofAll(Handle handle) {
    return of(handle, null);
  }

  /** Counts the claims of one board. */
  static Census ofBoard(Handle handle, String board) {
    return of(handle, board);
  }

  private static Census of(Handle handle, String board) {
    Census census = new Census(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
    String where = board == null ? " WHERE NOT hidden" : " WHERE NOT hidden AND board_key = :board";
    var query = handle.createQuery("SELECT " + CountedClaim.COLUMNS + " FROM claim" + where + " ORDER BY id");
    (board == null ? query : query.bind("board", board)).map(CountedClaim::read).forEach(census::add);
    return census;
  }

  private void add(CountedClaim claim) {
    rules.merge(claim.rule(), 1, Integer::sum);
    if (claim.board() != null) {
      boards.computeIfAbsent(claim.board(), key -> new Tally()).add(claim, claim.benchmark(), claim.methodKey());
    }
    if (claim.methodKey() != null) {
      methods.computeIfAbsent(claim.methodKey(), key -> new Tally()).add(claim, claim.method(), claim.board());
    }
    if (claim.metricKey() != null) {
      metrics.computeIfAbsent(claim.metricKey(), key -> new Tally()).add(claim, claim.metric(), claim.board());
    }
  }
}
