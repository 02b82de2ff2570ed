package dev.claimboard.board;

import dev.claimboard.catalog.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that follows from the scores of a board for one of its metrics; the parts are as {@link Leaderboard} has them. */
record BoardRows(List<Row> rows, List<ExcludedRow> excluded, List<Conflict> conflicts, List<RecordStep> records) {

  /** The rows for a tab, or for none (null) the scores that no tab can take. */
  static BoardRows of(List<Score> scores, BoardMetric tab, MetricTabs metrics, BoardView view, Catalog catalog) {
    List<ExcludedRow> excluded = new ArrayList<>();
    scores.stream().filter(score -> score.metric() == null && view.keeps(score.entry()))
        .forEach(score -> excluded.add(Sieve.exclude(score.entry(), Exclusion.NO_METRIC)));
    if (tab == null) {
      return new BoardRows(List.of(), excluded, List.of(), List.of());
    }
    Sieve sieve = new Sieve(tab, catalog.metric(tab.id()).orElse(null));
    List<Score> own = scores.stream().filter(score -> metrics.belongs(score.metric(), tab)).toList();
    own.stream().filter(score -> !view.ranks(score.entry()) && view.keeps(score.entry()))
        .forEach(score -> excluded.add(Sieve.exclude(score.entry(), Exclusion.LOW_CONFIDENCE)));
    sieve.sift(own.stream().filter(score -> view.ranks(score.entry())).toList());
    List<Measurement> kept = sieve.passed().stream().filter(measurement -> view.keeps(measurement.entry())).toList();
    sieve.excluded().stream().filter(row -> view.keeps(row.entry())).forEach(excluded::add);
    Ranking ranking = new Ranking(tab);
    ranking.rank(kept);
    excluded.addAll(ranking.superseded());
    excluded.sort(Comparator.comparingLong(row -> row.entry().claimId()));
    return withConflicts(ranking.rows(), excluded, kept, tab);
  }

  private static BoardRows withConflicts(List<Row> rows, List<ExcludedRow> excluded, List<Measurement> measurements, BoardMetric tab) {
    List<Measurement> exact = measurements.stream().filter(measurement -> measurement.score().metric().equals(tab.id())).toList();
    List<Conflict> found = new Conflicts(exact).among(rows);
    Set<Long> disputed = new LinkedHashSet<>();
    found.forEach(conflict -> conflict.rows().forEach(row -> disputed.add(row.entry().claimId())));
    List<Conflict> conflicts = found.stream()
        .map(conflict -> new Conflict(conflict.methodId(), conflict.methodName(), marked(conflict.rows(), disputed))).toList();
    List<Row> marked = marked(rows, disputed);
    return new BoardRows(marked, excluded, conflicts, Records.of(marked, tab.direction()));
  }

  private static List<Row> marked(List<Row> rows, Set<Long> disputed) {
    return rows.stream().map(row -> disputed.contains(row.entry().claimId()) ? row.inConflict() : row).toList();
  }
}
