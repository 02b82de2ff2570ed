package dev.claimboard.pwc;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.EfficiencyScore;
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
 * @param tab     the metric of the board that it stands on, or null
 * @param rank    its place there, or null
 * @param entry   the claim and its paper
 * @param printed the number as printed
 */
record Cell(String method, String metric, BoardMetric tab, Integer rank, Entry entry, String printed) {

  /** The numbers of a benchmark's boards, and what a table had beside them: other spellings of a metric, speed and size. */
  static List<Cell> of(List<Leaderboard> tabs) {
    List<Cell> cells = new ArrayList<>();
    for (Leaderboard tab : tabs) {
      tab.rows().stream().filter(row -> !row.ofKind()).forEach(row -> cells.add(of(row, tab.metric())));
      tab.excluded().stream().filter(row -> row.reason() == Exclusion.SUPERSEDED && isTableRow(row.entry()))
          .forEach(row -> cells.add(of(row, tab.metric())));
    }
    tabs.stream().limit(1).flatMap(tab -> tab.efficiency().stream()).filter(score -> isTableRow(score.entry()))
        .forEach(score -> cells.add(of(score)));
    return cells;
  }

  /** What the numbers of one row share. */
  List<String> row() {
    return List.of(method, entry.paper().id().value());
  }

  /** Whether the metric has the name of its board's. */
  boolean isTabs() {
    return tab != null && tab.name().equals(metric);
  }

  private static Cell of(Row row, BoardMetric tab) {
    String name = isTableRow(row.entry()) ? row.entry().claim().metricName() : tab.name();
    return new Cell(row.methodName(), name, tab, row.rank(), row.entry(), row.printed());
  }

  private static Cell of(ExcludedRow row, BoardMetric tab) {
    return new Cell(row.methodName(), row.entry().claim().metricName(), tab, null, row.entry(), row.printed());
  }

  private static Cell of(EfficiencyScore score) {
    return new Cell(score.methodName(), score.entry().claim().metricName(), null, null, score.entry(), score.printed());
  }

  private static boolean isTableRow(Entry entry) {
    return entry.claim().evidence().isTableRow();
  }
}
