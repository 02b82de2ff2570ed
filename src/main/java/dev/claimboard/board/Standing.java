package dev.claimboard.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a method stands on a board by the report of one paper: a {@link Row} without its sentence.
 *
 * @param board      the benchmark
 * @param metric     the metric of the row
 * @param methodId   the method, or null where the text names none
 * @param rank       as in {@link Row}
 * @param ranked     how many rows of that metric have a rank
 * @param claimId    the claim, see {@link Entry}
 * @param paper      the id of the paper whose page has the claim
 * @param start      where the number begins in its abstract
 * @param reportedBy the id of the paper that reports the number
 * @param date       when that paper appeared, or null
 * @param comparable the value on the metric's scale
 * @param printed    the value as the text prints it
 * @param own        whether the paper reports a method of its own
 * @param assumed    whether the text names no metric and the benchmark's usual one was taken
 */
public record Standing(
    BoardInfo board,
    BoardMetric metric,
    String methodId,
    Integer rank,
    int ranked,
    long claimId,
    String paper,
    int start,
    String reportedBy,
    LocalDate date,
    BigDecimal comparable,
    String printed,
    boolean own,
    boolean assumed) {

  /** The standings of the rows of a leaderboard, in board order; rows of a kind of its metric stand on a board of their own. */
  public static List<Standing> of(Leaderboard board) {
    int ranked = (int) board.rows().stream().filter(row -> row.rank() != null).count();
    return board.rows().stream().filter(row -> !row.ofKind()).map(row -> of(row, board, ranked)).toList();
  }

  private static Standing of(Row row, Leaderboard board, int ranked) {
    Entry entry = row.entry();
    return new Standing(board.board(), board.metric(), row.methodId(), row.rank(), ranked, entry.claimId(), entry.paper().id().value(),
        entry.claim().evidence().number().start(), entry.reportingPaper(), row.date(), row.comparable(), row.printed(),
        !row.reportedByOthers(), row.metricAssumed());
  }

  /** What it shares with those that it can be compared with: the ids of its benchmark and of its metric. */
  public Place on() {
    return new Place(board.id(), metric.id());
  }

  /** A benchmark and a metric, by their ids. */
  public record Place(String board, String metric) {}

  /** The rank with how many there are, as {@code 2 of 31}; null for a row without rank. */
  public String rankLine() {
    return rank == null ? null : rank + " of " + ranked;
  }
}
