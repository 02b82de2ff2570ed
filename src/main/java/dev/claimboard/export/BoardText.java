package dev.claimboard.export;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.Conflict;
import dev.claimboard.board.ExcludedRow;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.ReportedGain;
import dev.claimboard.board.Row;
import dev.claimboard.catalog.Direction;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

/** A board for a terminal: the rows, then records, conflicts, gains, efficiency and what was set apart, each under its heading. */
public final class BoardText {
  private BoardText() {}

  /** Writes the board to {@code out}, which stays open. */
  public static void write(Leaderboard board, Writer out) throws IOException {
    out.append(heading(board)).append('\n');
    if (board.tabs().size() > 1) {
      out.append("metrics: ").append(board.tabs().stream().map(tab -> tab.name() + " (" + tab.claims() + ")")
          .collect(Collectors.joining(", "))).append('\n');
    }
    out.append('\n');
    rows(board, out);
    records(board, out);
    conflicts(board, out);
    gains(board, out);
    efficiency(board, out);
    excluded(board, out);
  }

  static String heading(Leaderboard board) {
    String name = board.board().name() + (board.board().discovered() ? " (discovered)" : "");
    String metric = board.metric() == null ? "" : ", " + board.metric().name() + " " + direction(board.metric());
    return name + metric + filters(board);
  }

  /** One line on where the rows come from and which of them they are; nothing in it can end a comment. */
  static String source(Leaderboard board) {
    String metric = board.metric() == null ? "" : ", metric " + board.metric().id();
    String newest = board.rows().stream().map(Row::date).filter(Objects::nonNull).max(Comparator.naturalOrder())
        .map(date -> "papers to " + date).orElse("no dated papers");
    String shown = board.view().restrictions().entrySet().stream().map(it -> it.getKey() + " " + it.getValue())
        .collect(Collectors.joining(", "));
    String line = "Claimboard, benchmark " + board.board().id() + metric + "; " + (shown.isEmpty() ? "" : shown + "; ")
        + board.rows().size() + (board.rows().size() == 1 ? " row" : " rows") + ", " + newest;
    return line.replaceAll("[\\s\\p{Cntrl}@]+", " ");
  }

  private static String filters(Leaderboard board) {
    return board.view().restrictions().entrySet().stream()
        .map(it -> ", " + (it.getKey().equals("as_of") ? "as of " : it.getKey().replace('_', ' ') + " ") + it.getValue())
        .collect(Collectors.joining());
  }

  private static String direction(BoardMetric metric) {
    if (!metric.isRanked()) {
      return "(unranked)";
    }
    return metric.direction() == Direction.HIGHER ? "(higher is better)" : "(lower is better)";
  }

  private static void rows(Leaderboard board, Writer out) throws IOException {
    TextTable table = new TextTable("RANK", "METHOD", "VALUE", "PAPER", "DATE", "NOTES").alignRight(0).alignRight(2);
    for (Row row : board.rows()) {
      table.add(row.rank(), row.methodName(), row.printed(), row.entry().paper().id(), row.date(), String.join(", ", RowNotes.of(row)));
    }
    if (table.isEmpty()) {
      out.append("no scores\n");
      return;
    }
    table.print(out);
  }

  private static void records(Leaderboard board, Writer out) throws IOException {
    TextTable table = new TextTable("SINCE", "RECORD", "METHOD", "PAPER").alignRight(1);
    for (RecordStep step : board.records()) {
      table.add(step.date(), step.row().printed(), step.row().methodName(), step.row().entry().paper().id());
    }
    section("Record over time", table, out);
  }

  private static void conflicts(Leaderboard board, Writer out) throws IOException {
    TextTable table = new TextTable("METHOD", "VALUE", "PAPER").alignRight(1);
    for (Conflict conflict : board.conflicts()) {
      conflict.rows().forEach(row -> table.add(row.methodName(), row.printed(), row.entry().paper().id()));
    }
    section("Conflicts: different numbers for one method", table, out);
  }

  private static void gains(Leaderboard board, Writer out) throws IOException {
    TextTable table = new TextTable("GAIN", "METRIC", "METHOD", "OVER", "IMPLIED", "PAPER").alignRight(0);
    for (ReportedGain gain : board.gains()) {
      table.add(gain.printed(), gain.entry().claim().metricName(), gain.methodName(), gain.entry().claim().baselineName(),
          gain.implied() == null ? null : gain.implied().printed(), gain.entry().paper().id());
    }
    section("Reported gains (not ranked)", table, out);
  }

  private static void efficiency(Leaderboard board, Writer out) throws IOException {
    TextTable table = new TextTable("VALUE", "METRIC", "METHOD", "PAPER").alignRight(0);
    board.efficiency().forEach(score -> table.add(
        score.printed(), score.entry().claim().metricName(), score.methodName(), score.entry().paper().id()));
    section("Efficiency (not ranked)", table, out);
  }

  private static void excluded(Leaderboard board, Writer out) throws IOException {
    TextTable table = new TextTable("VALUE", "METHOD", "PAPER", "WHY").alignRight(0);
    for (ExcludedRow row : board.excluded()) {
      table.add(row.printed(), row.methodName(), row.entry().paper().id(), row.reason().sentence());
    }
    section("Set apart", table, out);
  }

  private static void section(String title, TextTable table, Writer out) throws IOException {
    if (!table.isEmpty()) {
      out.append('\n').append(title).append('\n');
      table.print(out);
    }
  }
}
