package dev.claimboard.board;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes leaderboards from claims. Immutable and thread-safe; the same input gives the same board. */
public final class Leaderboards {
  private final Catalog catalog;
  private final Identity identity;

  public Leaderboards(Catalog catalog) {
    this.catalog = catalog;
    this.identity = new Identity(catalog);
  }

  /**
   * The board of a benchmark.
   *
   * @param boardId as {@link Identity} gives it
   * @param entries all claims on that benchmark, of any kind, in any order
   * @param metric  a metric's id or any spelling of its name, or null for the default one
   * @param asOf    the day for which the board is wanted, or null
   * @throws UnknownMetricException when no score on the benchmark has that metric
   */
  public Leaderboard of(String boardId, List<Entry> entries, String metric, LocalDate asOf) {
    return of(boardId, entries, new BoardView(metric, asOf, null));
  }

  /**
   * The board of a benchmark, looked at in that way; scores below the least confidence are set apart.
   *
   * @throws UnknownMetricException when no score on the benchmark has the metric
   */
  public Leaderboard of(String boardId, List<Entry> entries, BoardView view) {
    List<Entry> ordered = entries.stream().sorted(Comparator.comparingLong(Entry::claimId)).toList();
    List<Entry> visible = ordered.stream().filter(entry -> !entry.isHidden()).toList();
    List<Entry> known = visible.stream().filter(entry -> view.knows(entry.date()) && view.trusts(entry)).toList();
    MetricTabs metrics = new MetricTabs(catalog, boardId);
    List<Score> scores = visible.stream().filter(Leaderboards::isQualityScore).map(metrics::score).toList();
    List<BoardMetric> tabs = metrics.tabs(scores);
    BoardMetric tab = choose(tabs, view.metric());
    List<Score> standing = scores.stream().filter(score -> view.knows(score.date())).toList();
    BoardRows rows = BoardRows.of(standing, tab, metrics, view, catalog);
    return new Leaderboard(info(boardId, entries), tab, tabs, view.asOf(), view.minConfidence(), rows.rows(), excluded(rows, ordered, view),
        gains(known, known.stream().filter(Leaderboards::isQualityScore).toList()), efficiency(known), rows.conflicts(), rows.records());
  }

  /** All boards of a benchmark that have rows, one a metric, the default one first; parameters as in {@link #of}. */
  public List<Leaderboard> all(String boardId, List<Entry> entries) {
    return of(boardId, entries, new BoardView(null, null, null)).tabs().stream()
        .map(metric -> of(boardId, entries, new BoardView(metric.id(), null, null))).filter(board -> !board.rows().isEmpty()).toList();
  }

  /** What a board is about; its name is taken from the entries when the catalog does not know it. */
  public BoardInfo info(String boardId, List<Entry> entries) {
    return info(boardId, Spelling.mostFrequent(entries.stream().map(entry -> entry.claim().benchmarkName())));
  }

  /** What a board is about; {@code spelling} is its commonest name in papers, or null, and is shown when the catalog has none. */
  public BoardInfo info(String boardId, String spelling) {
    Optional<Benchmark> benchmark = catalog.benchmark(boardId);
    return benchmark.map(known -> new BoardInfo(known.id(), known.name(), false, known.task(), known.area(), known.url()))
        .orElseGet(() -> new BoardInfo(boardId, spelling == null ? boardId : spelling, true, null, null, null));
  }

  /** What the board sets apart, and what people did. */
  private static List<ExcludedRow> excluded(BoardRows rows, List<Entry> entries, BoardView view) {
    List<ExcludedRow> excluded = new ArrayList<>(rows.excluded());
    entries.stream().filter(entry -> entry.isHidden() && view.knows(entry.date()))
        .forEach(entry -> excluded.add(Sieve.exclude(entry, Exclusion.HIDDEN)));
    excluded.sort(Comparator.comparingLong(row -> row.entry().claimId()));
    return excluded;
  }

  private BoardMetric choose(List<BoardMetric> tabs, String metric) {
    if (metric == null) {
      return tabs.isEmpty() ? null : tabs.get(0);
    }
    String wanted = identity.metric(metric);
    return tabs.stream().filter(tab -> tab.id().equals(metric) || tab.id().equals(wanted)).findFirst()
        .orElseThrow(() -> new UnknownMetricException(metric, tabs));
  }

  private static boolean isQualityScore(Entry entry) {
    return entry.claim().value().kind() == Kind.SCORE && !entry.claim().efficiency();
  }

  private static List<ReportedGain> gains(List<Entry> entries, List<Entry> scores) {
    return entries.stream().filter(entry -> entry.claim().value().kind() != Kind.SCORE)
        .map(entry -> new ReportedGain(Identity.methodOf(entry.claim()), MethodLabel.of(entry), entry, PrintedValue.of(entry.claim()),
            ImpliedScore.of(entry, scores)))
        .toList();
  }

  private static List<EfficiencyScore> efficiency(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.claim().value().kind() == Kind.SCORE && entry.claim().efficiency())
        .map(entry -> new EfficiencyScore(Identity.methodOf(entry.claim()), MethodLabel.of(entry), entry, PrintedValue.of(entry.claim())))
        .toList();
  }
}
