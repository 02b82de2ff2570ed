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
    return of(prepare(boardId, entries), view);
  }

  /** All claims on a benchmark, of any kind and in any order, made ready for {@link #of(BoardClaims, BoardView)}. */
  public BoardClaims prepare(String boardId, List<Entry> entries) {
    return new BoardClaims(info(boardId, entries), entries, catalog);
  }

  /**
   * The board that prepared claims make, looked at in that way.
   *
   * @throws UnknownMetricException when no score on the benchmark has the metric
   */
  public Leaderboard of(BoardClaims claims, BoardView view) {
    BoardMetric tab = choose(claims.tabs(), view.metric());
    List<Score> standing = claims.scores().stream().filter(score -> view.knows(score.date())).toList();
    BoardRows rows = BoardRows.of(standing, tab, claims.metrics(), view, catalog);
    List<Entry> shown = claims.visible().stream()
        .filter(entry -> view.knows(entry.date()) && view.trusts(entry) && view.keeps(entry)).toList();
    return new Leaderboard(claims.info(), tab, claims.tabs(), view, rows.rows(), excluded(rows, claims.hidden(), view),
        gains(shown, claims, view), efficiency(shown), rows.conflicts(), rows.records());
  }

  /** The boards of all metrics of a benchmark as they stand now, in the order of {@link Leaderboard#tabs}; empty without scores. */
  public List<Leaderboard> ofAllMetrics(String boardId, List<Entry> entries) {
    Leaderboard standard = of(boardId, entries, null, null);
    return standard.tabs().stream().map(tab -> tab.equals(standard.metric()) ? standard : of(boardId, entries, tab.id(), null)).toList();
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
  private static List<ExcludedRow> excluded(BoardRows rows, List<Entry> hidden, BoardView view) {
    List<ExcludedRow> excluded = new ArrayList<>(rows.excluded());
    hidden.stream().filter(entry -> view.knows(entry.date()) && view.keeps(entry))
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

  private static List<ReportedGain> gains(List<Entry> shown, BoardClaims claims, BoardView view) {
    return shown.stream().filter(entry -> entry.claim().value().kind() != Kind.SCORE)
        .map(entry -> new ReportedGain(Identity.methodOf(entry.claim()), MethodLabel.of(entry), entry, PrintedValue.of(entry.claim()),
            ImpliedScore.of(entry, claims.scoresBeside(entry).stream().filter(view::trusts).toList())))
        .toList();
  }

  private static List<EfficiencyScore> efficiency(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.claim().value().kind() == Kind.SCORE && entry.claim().efficiency())
        .map(entry -> new EfficiencyScore(Identity.methodOf(entry.claim()), MethodLabel.of(entry), entry, PrintedValue.of(entry.claim())))
        .toList();
  }
}
