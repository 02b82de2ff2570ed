package dev.claimboard.pwc;

import dev.claimboard.board.Entry;
import dev.claimboard.board.ExcludedRow;
import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of a table.
 *
 * @param method  the method's name
 * @param metric  the metric's name: as printed where it came from a table, else the board's
 * @param entry   the claim and its paper
 * @param printed the number as printed
 */
record Cell(String method, String metric, Entry entry, String printed) {

  /** The numbers of a benchmark's boards, and what a table had beside them: other spellings of a metric, speed and size. */
  static List<Cell> of(List<Leaderboard> tabs) {
    List<Cell> cells = new ArrayList<>();
    for (Leaderboard tab : tabs) {
      tab.rows().stream().filter(row -> !row.ofKind()).forEach(row -> cells.add(of(row, tab.metric().name())));
      tab.excluded().stream().filter(row -> row.reason() == Exclusion.SUPERSEDED && isTableRow(row.entry()))
          .forEach(row -> cells.add(of(row)));
    }
    tabs.get(0).efficiency().stream().filter(score -> isTableRow(score.entry()))
        .forEach(score -> cells.add(new Cell(score.methodName(), score.entry().claim().metricName(), score.entry(), score.printed())));
    return cells;
  }

  /** What the numbers of one row share. */
  List<String> row() {
    return List.of(method, entry.paper().id().value());
  }

  private static Cell of(Row row, String metric) {
    String name = isTableRow(row.entry()) ? row.entry().claim().metricName() : metric;
    return new Cell(row.methodName(), name, row.entry(), row.printed());
  }

  private static Cell of(ExcludedRow row) {
    return new Cell(row.methodName(), row.entry().claim().metricName(), row.entry(), row.printed());
  }

  private static boolean isTableRow(Entry entry) {
    return entry.claim().evidence().isTableRow();
  }
}
