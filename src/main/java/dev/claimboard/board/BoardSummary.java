package dev.claimboard.board;

import java.time.LocalDate;
import java.util.List;

/**
 * A board in a list.
 *
 * @param info    the benchmark
 * @param methods how many methods are named on it
 * @param papers  how many papers report on it
 * @param claims  how many claims of any kind name it
 * @param first   the date of its oldest paper, or null when none is dated
 * @param newest  the date of its newest paper, or null when none is dated
 * @param leader  the first row of its default metric, or null when that is unranked, empty or was not asked for
 * @param metric  the metric of {@code leader}, or null
 * @param records the steps of that metric's record, by date; empty where there is no leader
 */
public record BoardSummary(BoardInfo info, int methods, int papers, int claims, LocalDate first, LocalDate newest, Row leader,
    BoardMetric metric, List<RecordStep> records) {

  public BoardSummary {
    records = List.copyOf(records);
  }

  /** A board of which the leader was not asked for. */
  public static BoardSummary unled(BoardInfo info, int methods, int papers, int claims, LocalDate first, LocalDate newest) {
    return new BoardSummary(info, methods, papers, claims, first, newest, null, null, List.of());
  }

  /** A board without claims. */
  public static BoardSummary empty(BoardInfo info) {
    return unled(info, 0, 0, 0, null, null);
  }

  /** This summary with its leader. */
  public BoardSummary ledBy(Row row, BoardMetric ofMetric, List<RecordStep> steps) {
    return new BoardSummary(info, methods, papers, claims, first, newest, row, ofMetric, steps);
  }
}
