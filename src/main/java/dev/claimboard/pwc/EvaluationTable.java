package dev.claimboard.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.Leaderboard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A benchmark as Papers with Code has it: one table with a column a metric. Gains, bounds and ranges have no place in it. Immutable.
 *
 * @param board   the benchmark
 * @param metrics the columns, those of the default board first
 * @param results a line a method and paper, in the order of the boards
 */
public record EvaluationTable(BoardInfo board, List<TableMetric> metrics, List<TableResult> results) {
  public EvaluationTable {
    metrics = List.copyOf(metrics);
    results = List.copyOf(results);
  }

  /**
   * The table of a benchmark's boards.
   *
   * @param board the benchmark
   * @param tabs  its boards, one a metric, the default one first; a table of none is empty
   */
  public static EvaluationTable of(BoardInfo board, List<Leaderboard> tabs) {
    Map<List<String>, List<Cell>> lines = new LinkedHashMap<>();
    Map<String, TableMetric> metrics = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (Cell cell : Cell.of(tabs)) {
      lines.computeIfAbsent(cell.row(), unseen -> new ArrayList<>()).add(cell);
      metrics.computeIfAbsent(cell.metric(), name -> metric(cell, ids));
    }
    return new EvaluationTable(board, List.copyOf(metrics.values()), lines.values().stream().map(EvaluationTable::result).toList());
  }

  private static TableMetric metric(Cell cell, Set<String> ids) {
    String wanted = cell.isTabs() ? cell.tab().id() : TableTask.named(cell.metric()).id();
    String id = wanted;
    for (int more = 2; !ids.add(id); more++) {
      id = wanted + "-" + more;
    }
    return new TableMetric(id, cell.metric(), cell.tab() == null ? null : cell.tab().direction());
  }

  private static TableResult result(List<Cell> cells) {
    Map<String, String> numbers = new LinkedHashMap<>();
    cells.forEach(cell -> numbers.putIfAbsent(cell.metric(), cell.printed()));
    Cell best = cells.stream().filter(cell -> cell.rank() != null).min(Comparator.comparing(Cell::rank)).orElse(null);
    return new TableResult(cells.get(0).method(), cells.get(0).entry(), numbers, best == null ? null : best.rank(),
        best == null ? null : best.metric());
  }
}
