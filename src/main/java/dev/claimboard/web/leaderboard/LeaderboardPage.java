package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.catalog.Direction;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Column;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Print;
import dev.claimboard.web.page.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A leaderboard.
 *
 * @param page    its head
 * @param board   what it shows
 * @param summary what is known of the benchmark over all metrics
 * @param paging  which part of the rows is shown
 */
public record LeaderboardPage(Page page, Leaderboard board, BoardSummary summary, Paging paging) {
  /** How many lines a section below the ranking shows at most. */
  public static final int SECTION = 100;

  private static final int FIRST_TABS = 8;

  private static final Column[] RANKED =
      {Column.RANK, Column.METHOD, Column.SETTING, Column.PAPER, Column.DATE, Column.CONFIDENCE};

  /** The ranking, or the part of it that is shown. */
  public ClaimTable ranking() {
    List<ClaimView> rows = paging.of(board.rows()).stream().map(ClaimView::of).toList();
    return ClaimTable.of("Scores on " + board.board().name() + ", " + metricLine(), rows, RANKED);
  }

  /** The records, newest first. */
  public List<RecordStep> records() {
    List<RecordStep> newestFirst = new ArrayList<>(board.records());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** Changes and multiples. */
  public ClaimTable gains() {
    return ClaimTable.of("Gains reported on " + board.board().name(), board.gains().stream().limit(SECTION).map(ClaimView::of).toList(),
        Column.METHOD, Column.METRIC, Column.NOTE, Column.PAPER, Column.DATE);
  }

  /** Speed, size and cost. */
  public ClaimTable efficiency() {
    return ClaimTable.of("Speed, size and cost on " + board.board().name(),
        board.efficiency().stream().limit(SECTION).map(ClaimView::of).toList(), Column.METHOD, Column.METRIC, Column.PAPER, Column.DATE);
  }

  /** Scores without a rank, with the reason. */
  public ClaimTable excluded() {
    return ClaimTable.of("Scores on " + board.board().name() + " set apart from the ranking",
        board.excluded().stream().limit(SECTION).map(ClaimView::of).toList(), Column.METHOD, Column.NOTE, Column.PAPER, Column.DATE);
  }

  /** The rows that contradict each other, method by method. */
  public ClaimTable conflicts() {
    return ClaimTable.of("Different numbers for the same method",
        board.conflicts().stream().flatMap(conflict -> conflict.rows().stream()).limit(SECTION).map(ClaimView::of).toList(), RANKED);
  }

  /** How many rows contradict another. */
  public long conflictCount() {
    return board.conflicts().stream().mapToLong(conflict -> conflict.rows().size()).sum();
  }

  /** The metric and which way is up. */
  public String metricLine() {
    BoardMetric metric = board.metric();
    if (!metric.isRanked()) {
      return metric.name() + " (unranked: its direction is not settled)";
    }
    return metric.name() + " (" + (metric.direction() == Direction.HIGHER ? "higher" : "lower") + " is better)";
  }

  /** What the board holds and how much of it is set apart. */
  public String countLine() {
    long methods = board.rows().stream().map(row -> row.methodId() == null ? row.methodName() : row.methodId()).distinct().count();
    long papers = board.rows().stream().map(row -> row.entry().paper().id()).distinct().count();
    String line = Print.count(methods, "method") + " from " + Print.count(papers, "paper");
    return board.excluded().isEmpty() ? line : line + ", " + Print.count(board.excluded().size(), "score") + " set apart";
  }

  /** Why there is no row. */
  public String emptyLine() {
    if (board.asOf() != null) {
      return "No score stood here on " + board.asOf() + ".";
    }
    return board.excluded().isEmpty() ? "No paper reports a score here." : "No score can be ranked here; those set apart are listed below.";
  }

  /** The address of this board's page with what was asked for. */
  public Query query() {
    return Query.of(Links.board(board.board().id()))
        .with("metric", board.metric() == null || board.metric().equals(board.tabs().get(0)) ? null : board.metric().id())
        .with("as_of", board.asOf()).with("min_confidence", board.minConfidence());
  }

  /** The metrics that are offered at once: the default one, the one shown, and the most used others. */
  public List<BoardMetric> firstTabs() {
    return board.tabs().stream().filter(this::isFirst).toList();
  }

  /** The other metrics, the most used first. */
  public List<BoardMetric> furtherTabs() {
    return board.tabs().stream().filter(tab -> !isFirst(tab)).toList();
  }

  private boolean isFirst(BoardMetric tab) {
    int place = board.tabs().indexOf(tab);
    return place == 0 || place < FIRST_TABS && tab.claims() > 1 || tab.equals(board.metric());
  }

  /** The address of the board for one of its metrics. */
  public String tab(BoardMetric metric) {
    return query().with("metric", metric.equals(board.tabs().get(0)) ? null : metric.id()).toString();
  }

  /** The address of this board in the API; {@code ending} is empty or a format's ending. */
  public String download(String ending) {
    return query().at(Links.API + page.path() + "/leaderboard" + ending).toString();
  }

  /** The address of all claims on this benchmark. */
  public Query claims() {
    return Query.of("/claims").with("benchmark", board.board().id());
  }
}
