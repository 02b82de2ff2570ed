package dev.claimboard.board;

import dev.claimboard.catalog.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders measurements into rows: one a method and paper, the best by the metric's direction. */
final class Ranking {
  private static final Comparator<Measurement> BY_DATE =
      Comparator.comparing((Measurement row) -> row.entry().date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
  private static final Comparator<Measurement> NEWEST =
      Comparator.comparing((Measurement row) -> row.entry().date(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
  private static final Comparator<Measurement> BY_CLAIM = Comparator.comparingLong(row -> row.entry().claimId());

  private final BoardMetric metric;
  private final List<Row> rows = new ArrayList<>();
  private final List<ExcludedRow> superseded = new ArrayList<>();

  Ranking(BoardMetric metric) {
    this.metric = metric;
  }

  /** Ranks the measurements; to be called once. On a metric without direction every measurement is a row. */
  void rank(List<Measurement> measurements) {
    if (!metric.isRanked()) {
      measurements.stream().sorted(NEWEST.thenComparing(BY_CLAIM)).forEach(measurement -> rows.add(row(null, measurement)));
      return;
    }
    List<Measurement> best = best(measurements);
    for (int index = 0; index < best.size(); index++) {
      boolean tied = index > 0 && best.get(index).comparable().compareTo(best.get(index - 1).comparable()) == 0;
      rows.add(row(tied ? rows.get(index - 1).rank() : Integer.valueOf(index + 1), best.get(index)));
    }
  }

  /** The rows in board order; none is marked as conflicting yet. */
  List<Row> rows() {
    return rows;
  }

  /** The measurements that a better one of the same method and paper replaced. */
  List<ExcludedRow> superseded() {
    return superseded;
  }

  /** Best value first. */
  static Comparator<Measurement> better(Direction direction) {
    Comparator<Measurement> ascending = Comparator.comparing(Measurement::comparable);
    return direction == Direction.LOWER ? ascending : ascending.reversed();
  }

  private List<Measurement> best(List<Measurement> measurements) {
    Comparator<Measurement> exactFirst = Comparator.comparing(row -> !row.score().metric().equals(metric.id()));
    Comparator<Measurement> better = better(metric.direction());
    Map<List<String>, Measurement> best = new LinkedHashMap<>();
    measurements.stream().sorted(exactFirst.thenComparing(better).thenComparing(BY_CLAIM)).forEach(row -> {
      Measurement first = best.putIfAbsent(keyOf(row), row);
      if (first != null && row.score().metric().equals(metric.id())) {
        superseded.add(Sieve.exclude(row.entry(), Exclusion.SUPERSEDED));
      }
    });
    return best.values().stream().sorted(better.thenComparing(BY_DATE).thenComparing(BY_CLAIM)).toList();
  }

  private static List<String> keyOf(Measurement row) {
    String method = row.score().method();
    return List.of(method == null ? "" : method, row.score().paper());
  }

  private Row row(Integer rank, Measurement measurement) {
    Score score = measurement.score();
    Entry entry = score.entry();
    boolean ofOthers = score.method() != null && !entry.ownMethod();
    String metricName = score.metric().equals(metric.id()) ? null : entry.claim().metricName();
    return new Row(rank, score.method(), MethodLabel.of(entry), entry, measurement.comparable(), PrintedValue.of(entry.claim()),
        ofOthers, score.assumed(), metricName, false);
  }
}
