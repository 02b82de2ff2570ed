package dev.claimboard.web.feed;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.PrintedValue;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.Row;
import dev.claimboard.catalog.Direction;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Segment;
import dev.claimboard.web.page.Links;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A line of a feed.
 *
 * @param id      a URI that never changes
 * @param title   what is new
 * @param path    the permanent address of the number, within the site
 * @param updated the date of the paper
 * @param summary the sentence of the abstract, and the paper's title
 */
record FeedEntry(String id, String title, String path, LocalDate updated, String summary) {

  /** A row that is new on a board; it must have a date. */
  static FeedEntry ofRow(BoardInfo board, BoardMetric metric, Row row) {
    String title = name(row) + ": " + row.printed() + " on " + board.name() + " (" + metric.name() + ")";
    return of(board, metric, row, title);
  }

  /** A row that raised the top of a board. */
  static FeedEntry ofRecord(BoardInfo board, BoardMetric metric, RecordStep step) {
    Row row = step.row();
    String raised = step.gain() == null ? " set the first record of " + board.name() + ": " + row.printed()
        : " raised the top of " + board.name() + " from " + onScale(before(metric, step), metric) + " to " + comparable(row, metric);
    return of(board, metric, row, name(row) + raised + " (" + metric.name() + ")");
  }

  private static String name(Row row) {
    return row.isUnnamed() ? "“" + ClaimView.of(row).title() + "”" : row.methodName();
  }

  /** The value as printed where it is on the metric's scale already. */
  private static String comparable(Row row, BoardMetric metric) {
    boolean asPrinted = row.comparable().compareTo(row.entry().claim().value().number()) == 0;
    return asPrinted ? row.printed() : onScale(row.comparable(), metric);
  }

  private static String onScale(BigDecimal value, BoardMetric metric) {
    return PrintedValue.of(value.stripTrailingZeros(), metric.unit());
  }

  private static BigDecimal before(BoardMetric metric, RecordStep step) {
    BigDecimal now = step.row().comparable();
    return metric.direction() == Direction.LOWER ? now.add(step.gain()) : now.subtract(step.gain());
  }

  private static FeedEntry of(BoardInfo board, BoardMetric metric, Row row, String title) {
    ClaimView claim = ClaimView.of(row);
    String sentence = claim.sentence().stream().map(Segment::text).collect(Collectors.joining());
    String id = Feed.TAG + Links.board(board.id()) + "/" + Links.segment(metric.id()) + claim.numberLink();
    return new FeedEntry(id, title, claim.numberLink(), row.date(), sentence.strip().replaceAll("\\s+", " ") + " (" + claim.title() + ")");
  }
}
