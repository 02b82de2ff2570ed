package dev.claimboard.board;

import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.NameKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders measurements into rows: one a method and paper, the best by the metric's direction. */
final class Ranking {
  private static final Comparator<Measurement> BY_DATE =
      Comparator.comparing((Measurement row) -> row.score().date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
  private static final Comparator<Measurement> NEWEST =
      Comparator.comparing((Measurement row) -> row.score().date(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
  private static final Comparator<Measurement> OWN_FIRST = Comparator.comparing(row -> !row.entry().ownMethod());
  private static final Comparator<Measurement> BY_CLAIM = Comparator.comparingLong(row -> row.entry().claimId());

  private final BoardMetric metric;
  private final List<Row> rows = new ArrayList<>();
  private final List<ExcludedRow> superseded = new ArrayList<>();

  Ranking(BoardMetric metric) {
    this.metric = metric;
  }

  /**
   * Ranks the measurements; to be called once. On a metric without direction every measurement is a row. Measurements of a kind of the
   * metric, each with a tab of its own, follow unranked where a paper has none of the metric itself for the method.
   */
  void rank(List<Measurement> measurements) {
    List<Measurement> exact = measurements.stream().filter(this::isExact).toList();
    if (metric.isRanked()) {
      rankBest(exact);
    } else {
      exact.stream().sorted(NEWEST.thenComparing(BY_CLAIM)).forEach(measurement -> rows.add(row(null, measurement)));
    }
    Set<List<String>> covered = exact.stream().map(Ranking::keyOf).collect(Collectors.toCollection(LinkedHashSet::new));
    measurements.stream().filter(measurement -> !isExact(measurement) && !covered.contains(keyOf(measurement)))
        .sorted(NEWEST.thenComparing(BY_CLAIM)).forEach(measurement -> rows.add(row(null, measurement)));
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

  private void rankBest(List<Measurement> exact) {
    List<Measurement> best = best(exact);
    for (int index = 0; index < best.size(); index++) {
      boolean tied = index > 0 && best.get(index).comparable().compareTo(best.get(index - 1).comparable()) == 0;
      rows.add(row(tied ? rows.get(index - 1).rank() : Integer.valueOf(index + 1), best.get(index)));
    }
  }

  private List<Measurement> best(List<Measurement> exact) {
    Comparator<Measurement> better = better(metric.direction());
    Map<List<String>, Measurement> best = new LinkedHashMap<>();
    exact.stream().sorted(better.thenComparing(BY_CLAIM)).forEach(measurement -> {
      if (best.putIfAbsent(keyOf(measurement), measurement) != null) {
        superseded.add(Sieve.exclude(measurement.entry(), Exclusion.SUPERSEDED));
      }
    });
    return best.values().stream().sorted(better.thenComparing(OWN_FIRST).thenComparing(BY_DATE).thenComparing(BY_CLAIM)).toList();
  }

  private boolean isExact(Measurement measurement) {
    return measurement.score().metric().equals(metric.id());
  }

  private static List<String> keyOf(Measurement row) {
    String method = row.score().method();
    return List.of(method == null ? "" : method, row.score().paper());
  }

  private Row row(Integer rank, Measurement measurement) {
    Score score = measurement.score();
    Entry entry = score.entry();
    boolean ofOthers = score.method() != null && !entry.ownMethod();
    return new Row(rank, score.method(), MethodLabel.of(entry), entry, measurement.comparable(), PrintedValue.of(entry.claim()),
        ofOthers, score.assumed(), !isExact(measurement), metricName(measurement), false);
  }

  private String metricName(Measurement measurement) {
    String printed = measurement.entry().claim().metricName();
    if (!isExact(measurement)) {
      return printed == null ? measurement.score().metric() : printed;
    }
    boolean numbered = printed != null && printed.chars().anyMatch(Character::isDigit);
    return numbered && !NameKey.of(printed).equals(NameKey.of(metric.name())) ? printed : null;
  }
}
