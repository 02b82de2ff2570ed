package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.catalog.Direction;
import dev.claimboard.export.BoardFormat;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Column;
import dev.claimboard.web.evidence.PrintedNumber;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Print;
import dev.claimboard.web.page.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A leaderboard, or one part of it.
 *
 * @param page    its head
 * @param host    the address under which the site is asked, without a slash at its end
 * @param board   what it shows
 * @param today   the same board whatever the day
 * @param summary what is known of the benchmark over all metrics
 * @param part    the part that alone is shown, or null for the ranking with everything below it
 * @param paging  which lines of the ranking or of the part are shown
 */
public record LeaderboardPage(
    Page page, String host, Leaderboard board, Leaderboard today, BoardSummary summary, BoardPart part, Paging paging) {
  private static final int PART_LINES = 10;

  /** The ranking, or what is shown of it. */
  public ClaimTable ranking() {
    List<ClaimView> rows = paging.of(board.rows()).stream().map(ClaimView::of).toList();
    return ClaimTable.of("Scores on " + board.board().name() + ", " + metricLine(), rows,
        Column.RANK, Column.METHOD, Column.SETTING, Column.PAPER, Column.DATE, Column.REPORTER, Column.CONFIDENCE).addressed();
  }

  /** The records, newest first. */
  public List<RecordStep> records() {
    List<RecordStep> newestFirst = new ArrayList<>(board.records());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** The style class that aligns the records. */
  public String recordsTail() {
    return PrintedNumber.tailClass(board.records().stream().map(step -> ClaimView.of(step.row())).toList());
  }

  /** The parts below the ranking that have any lines, each with its first ones; the one that alone is shown with those of its page. */
  public List<PartView> parts() {
    if (part != null) {
      return List.of(new PartView(part, part.table(board, paging), paging));
    }
    return Arrays.stream(BoardPart.values()).filter(it -> it.count(board) > 0).map(it -> {
      Paging first = new Paging(1, PART_LINES, it.count(board));
      return new PartView(it, it.table(board, first), first);
    }).toList();
  }

  /** The chart of the record, or null where there is nothing to draw. */
  public RecordChart chart() {
    boolean drawn = part == null && board.rows().stream().anyMatch(row -> row.date() != null && !row.ofKind());
    return drawn ? new RecordChart(board, query(), paging.itemsPerPage()) : null;
  }

  /** What the filters offer and which are in force. */
  public BoardFilters filters() {
    return new BoardFilters(board, today, query());
  }

  /** How to show this board elsewhere. */
  public Share share() {
    return new Share(host, query());
  }

  /** The board as data about a data set, for search engines. */
  public BoardDataset dataset() {
    return new BoardDataset(board, summary, host);
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
    if (filters().isNarrowed()) {
      return "No score here matches all filters.";
    }
    if (board.asOf() != null) {
      return "No score stood here on " + board.asOf() + ".";
    }
    return board.excluded().isEmpty() ? "No paper reports a score here." : "No score can be ranked here; those set apart are listed below.";
  }

  /** The address of this page with what was asked for. */
  public Query query() {
    return wanted().with("show", part == null ? null : Parameters.label(part));
  }

  /** The address of a part alone, or for null of the board with all of them. */
  public String showing(BoardPart other) {
    return wanted().with("show", other == null ? null : Parameters.label(other)).toString();
  }

  /** The metrics to choose from. */
  public TabBar tabs() {
    return new TabBar(board);
  }

  /** The address of this board in the API, in one of its formats. */
  public String download(BoardFormat format) {
    return wanted().at(Links.API + page.path() + "/leaderboard" + format.ending()).toString();
  }

  /** The address of all claims on this benchmark. */
  public Query claims() {
    return Query.of("/claims").with("benchmark", board.board().id());
  }

  /** The address of the board's feed. */
  public String feed() {
    return Links.board(board.board().id()) + "/feed.atom";
  }

  private Query wanted() {
    return BoardAddress.of(board);
  }
}
