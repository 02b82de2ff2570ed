package dev.claimboard.board;

import java.time.LocalDate;

/**
 * A board in a list.
 *
 * @param info    the benchmark
 * @param methods how many methods are named on it
 * @param papers  how many papers report on it
 * @param claims  how many claims of any kind name it
 * @param newest  the date of its newest paper, or null when none is dated
 * @param leader  the first row of its default metric, or null when that is unranked, empty or was not asked for
 * @param metric  the metric of {@code leader}, or null
 */
public record BoardSummary(BoardInfo info, int methods, int papers, int claims, LocalDate newest, Row leader, BoardMetric metric) {

  /** This summary with its leader. */
  public BoardSummary ledBy(Row row, BoardMetric ofMetric) {
    return new BoardSummary(info, methods, papers, claims, newest, row, ofMetric);
  }
}
