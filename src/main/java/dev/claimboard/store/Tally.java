package dev.claimboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Counts of the claims that share a board or a method.
 *
 * @param key    the board or the method
 * @param claims how many claims
 * @param papers how many papers
 * @param others how many methods on the board, or boards of the method
 * @param own    how many papers of the method propose it; for a board: how many have a method of their own on it
 * @param newest the newest paper's date, or null
 */
record Tally(String key, int claims, int papers, int others, int own, LocalDate newest) {
  private static final String COUNTS = "COUNT(*) AS claims, COUNT(DISTINCT paper_id) AS papers,"
      + " COUNT(DISTINCT CASE WHEN own_method THEN paper_id END) AS own, MAX(paper_date) AS newest";

  /** One a board, by its key. */
  static Map<String, Tally> ofBoards(Handle handle) {
    return collect(handle, "SELECT board_key AS tally_key, COUNT(DISTINCT method_key) AS others, " + COUNTS
        + " FROM claim WHERE board_key IS NOT NULL GROUP BY board_key ORDER BY board_key", null);
  }

  /** One a method, by its key; on one board, or on all and none for null. */
  static Map<String, Tally> ofMethods(Handle handle, String board) {
    return collect(handle, "SELECT method_key AS tally_key, COUNT(DISTINCT board_key) AS others, " + COUNTS
        + " FROM claim WHERE method_key IS NOT NULL" + onBoard(board) + " GROUP BY method_key ORDER BY method_key", board);
  }

  /** The most frequent spelling of every board's name, the alphabetically first of equally frequent ones. */
  static Map<String, String> boardNames(Handle handle) {
    return names(handle, "SELECT board_key AS tally_key, benchmark AS spelling FROM claim WHERE board_key IS NOT NULL"
        + " AND benchmark IS NOT NULL GROUP BY board_key, benchmark ORDER BY board_key, COUNT(*) DESC, benchmark", null);
  }

  /** The most frequent spelling of every method's name; on one board, or on all and none for null. */
  static Map<String, String> methodNames(Handle handle, String board) {
    return names(handle, "SELECT method_key AS tally_key, method AS spelling FROM claim WHERE method_key IS NOT NULL" + onBoard(board)
        + " GROUP BY method_key, method ORDER BY method_key, COUNT(*) DESC, method", board);
  }

  private static String onBoard(String board) {
    return board == null ? "" : " AND board_key = :board";
  }

  private static Map<String, Tally> collect(Handle handle, String sql, String board) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    var query = handle.createQuery(sql);
    (board == null ? query : query.bind("board", board)).map(Tally::read).forEach(tally -> tallies.put(tally.key(), tally));
    return tallies;
  }

  private static Map<String, String> names(Handle handle, String sql, String board) {
    Map<String, String> names = new LinkedHashMap<>();
    var query = handle.createQuery(sql);
    (board == null ? query : query.bind("board", board))
        .map((row, context) -> Map.entry(row.getString("tally_key"), row.getString("spelling")))
        .forEach(name -> names.putIfAbsent(name.getKey(), name.getValue()));
    return names;
  }

  private static Tally read(ResultSet row, StatementContext context) throws SQLException {
    return new Tally(row.getString("tally_key"), row.getInt("claims"), row.getInt("papers"), row.getInt("others"), row.getInt("own"),
        Columns.date(row, "newest"));
  }
}
