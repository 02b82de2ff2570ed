package dev.claimboard.export;

import dev.claimboard.board.Entry;
import dev.claimboard.board.ExcludedRow;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A board as CSV: its rows first, then the scores set apart, with the reason in {@code excluded}. */
public final class BoardCsv {
  private static final List<String> HEADER = List.of("rank", "method", "value", "comparable", "unit", "metric", "setting", "paper", "title",
      "date", "notes", "excluded", "quote", "rule", "confidence");

  private BoardCsv() {}

  /** Writes the board to {@code out}, which stays open. */
  public static void write(Leaderboard board, Writer out) throws IOException {
    Csv csv = new Csv(out, HEADER);
    for (Row row : board.rows()) {
      csv.write(cells(board, row.entry(), row.rank(), row.methodName(), row.printed(), row.comparable(),
          String.join("; ", RowNotes.of(row)), null));
    }
    for (ExcludedRow row : board.excluded()) {
      csv.write(cells(board, row.entry(), null, row.methodName(), row.printed(), null, null, row.reason().sentence()));
    }
    csv.flush();
  }

  private static List<Object> cells(Leaderboard board, Entry entry, Integer rank, String method, String printed, Object comparable,
      String notes, String excluded) {
    String metric = entry.claim().metricName();
    return Arrays.asList(
        rank, method, printed, comparable, comparable == null ? null : board.metric().unit(),
        metric == null && board.metric() != null && excluded == null ? board.metric().name() : metric,
        entry.claim().settingName(), entry.paper().id().value(), entry.paper().title(), text(entry.date()), notes, excluded,
        entry.claim().evidence().quote(), entry.claim().evidence().rule(),
        BigDecimal.valueOf(entry.claim().evidence().confidence()));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
