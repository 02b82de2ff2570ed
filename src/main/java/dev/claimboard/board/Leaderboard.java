package dev.claimboard.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A benchmark and a metric with all that papers report. Immutable.
 *
 * @param board      the benchmark
 * @param metric     the metric of the rows, or null when no score stands on the benchmark
 * @param tabs       all metrics that scores name to this day, the benchmark's default one first, then by number of claims, then by name
 * @param view       how the board is looked at; undated papers only count without a day
 * @param rows       ranked: best first, of equals a method's own report, then by date (undated last), then claim; unranked: newest first;
 *                   kinds of the metric last
 * @param excluded   scores set apart, by claim
 * @param gains      changes and multiples on the benchmark, whatever their metric, by claim
 * @param efficiency speed, size and cost on the benchmark, by claim
 * @param conflicts  in order of their first rows
 * @param records    by date, each better than the one before; empty on an unranked metric
 */
public record Leaderboard(
    BoardInfo board,
    BoardMetric metric,
    List<BoardMetric> tabs,
    BoardView view,
    List<Row> rows,
    List<ExcludedRow> excluded,
    List<ReportedGain> gains,
    List<EfficiencyScore> efficiency,
    List<Conflict> conflicts,
    List<RecordStep> records) {

  public Leaderboard {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
    excluded = List.copyOf(excluded);
    gains = List.copyOf(gains);
    efficiency = List.copyOf(efficiency);
    conflicts = List.copyOf(conflicts);
    records = List.copyOf(records);
  }

  /** The day for which the board stands, or null for all that is known. */
  public LocalDate asOf() {
    return view.asOf();
  }

  /** The least confidence of the claims that count, or null for the usual one. */
  public Double minConfidence() {
    return view.minConfidence();
  }

  /** The first row of a ranked board. */
  public Optional<Row> leader() {
    return rows.stream().filter(row -> row.rank() != null).findFirst();
  }
}
