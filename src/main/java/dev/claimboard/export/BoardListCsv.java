package dev.claimboard.export;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of boards as CSV, one line a board with its leader. */
public final class BoardListCsv {
  private static final List<String> HEADER = List.of("id", "name", "discovered", "area", "task", "url", "methods", "papers", "claims",
      "first", "newest", "metric", "leader", "value", "comparable", "leader_paper", "leader_date", "records");

  private BoardListCsv() {}

  /** Writes the boards to {@code out}, which stays open. */
  public static void write(List<BoardSummary> boards, Writer out) throws IOException {
    Csv csv = new Csv(out, HEADER);
    for (BoardSummary board : boards) {
      List<Object> cells = new ArrayList<>(Arrays.asList(board.info().id(), board.info().name(), board.info().discovered(),
          board.info().area(), board.info().task(), board.info().url(), board.methods(), board.papers(), board.claims(),
          text(board.first()), text(board.newest())));
      cells.addAll(leader(board));
      cells.add(board.records().size());
      csv.write(cells);
    }
    csv.flush();
  }

  private static List<Object> leader(BoardSummary board) {
    Row leader = board.leader();
    return leader == null ? Arrays.asList(null, null, null, null, null, null)
        : Arrays.asList(board.metric().name(), leader.methodName(), leader.printed(), leader.comparable(),
            leader.entry().paper().id().value(), text(leader.date()));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
