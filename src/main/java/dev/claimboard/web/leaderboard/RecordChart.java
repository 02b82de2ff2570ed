package dev.claimboard.web.leaderboard;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.Row;
import dev.claimboard.catalog.Direction;
import dev.claimboard.web.page.DataBlock;
import dev.claimboard.web.page.Print;
import dev.claimboard.web.page.Query;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the chart of a board's record draws.
 *
 * @param board       the board
 * @param query       the address of its page
 * @param rowsOfPage  how many rows a page of it has
 */
public record RecordChart(Leaderboard board, Query query, int rowsOfPage) {
  private static final int LONGEST_TITLE = 70;

  /**
   * As JSON: {@code unit} and {@code better} ({@code higher}, {@code lower} or null), {@code address} of the board's page, and
   * {@code points}, each an array of date, comparable value, printed value, method, paper, id of the row, page of the row, whether others
   * report it (0 or 1) and whether it raised the record (0 or 1).
   */
  public String json() {
    Set<Long> raising = board.records().stream().map(RecordStep::row).map(row -> row.entry().claimId()).collect(Collectors.toSet());
    BoardMetric metric = board.metric();
    return DataBlock.of(json -> {
      json.writeStartObject();
      json.writeStringField("metric", metric.name());
      json.writeStringField("unit", metric.unit());
      json.writeStringField("better", better());
      json.writeStringField("address", query.without("page").toString());
      json.writeArrayFieldStart("points");
      for (int place = 0; place < board.rows().size(); place++) {
        Row row = board.rows().get(place);
        if (isDrawn(row)) {
          writePoint(json, row, place / rowsOfPage + 1, raising.contains(row.entry().claimId()));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  /** What the chart shows, for those who cannot see it. */
  public String description() {
    String records = board.records().isEmpty() ? "" : ", of which " + Print.count(board.records().size()) + " raised the record";
    return board.metric().name() + " over time: " + Print.count(drawn(), "score") + records + ". The table of records below says the same.";
  }

  /** What the chart leaves out, or null where that is nothing. */
  public String leftOut() {
    long others = board.rows().stream().filter(Row::ofKind).count();
    long undated = board.rows().size() - drawn() - others;
    String line = leftOut(undated, "without a date") + leftOut(others, "of other kinds of the metric");
    return line.isEmpty() ? null : line.strip();
  }

  private static String leftOut(long count, String which) {
    return count == 0 ? "" : " " + Print.count(count, "row") + " " + which + (count == 1 ? " is" : " are") + " not in the chart.";
  }

  private long drawn() {
    return board.rows().stream().filter(RecordChart::isDrawn).count();
  }

  private static boolean isDrawn(Row row) {
    return row.date() != null && !row.ofKind();
  }

  private String better() {
    Direction direction = board.metric().direction();
    return direction == null ? null : direction == Direction.HIGHER ? "higher" : "lower";
  }

  private static void writePoint(JsonGenerator json, Row row, int page, boolean raising) throws IOException {
    json.writeStartArray();
    json.writeString(row.date().toString());
    json.writeNumber(row.comparable());
    json.writeString(row.printed());
    json.writeString(row.isUnnamed() ? null : row.methodName());
    json.writeString(shortened(row.entry().paper().title().strip()));
    json.writeNumber(row.entry().claimId());
    json.writeNumber(page);
    json.writeNumber(row.reportedByOthers() ? 1 : 0);
    json.writeNumber(raising ? 1 : 0);
    json.writeEndArray();
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
  }
}
