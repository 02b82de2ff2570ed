package dev.claimboard.export;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The rows of a board as a Markdown table with a heading. */
public final class BoardMarkdown {
  private BoardMarkdown() {}

  /** Writes the board to {@code out}, which stays open. */
  public static void write(Leaderboard board, Writer out) throws IOException {
    out.append("### ").append(Markdown.text(BoardText.heading(board))).append("\n\n");
    if (board.rows().isEmpty()) {
      out.append("No scores.\n");
      return;
    }
    Markdown.header(out, List.of("Rank", "Method", Markdown.text(board.metric().name()), "Paper", "Date", "Notes"));
    for (Row row : board.rows()) {
      Paper paper = row.entry().paper();
      Markdown.row(out, List.of(
          row.rank() == null ? "" : row.rank().toString(),
          Markdown.text(row.methodName()),
          Markdown.text(row.printed()),
          Markdown.link(paper.title().isBlank() ? paper.id().value() : paper.title(), paper.url()),
          Markdown.text(row.date()),
          Markdown.text(String.join(", ", RowNotes.of(row)))));
    }
    if (!board.excluded().isEmpty()) {
      out.append("\nSet apart: ").append(String.valueOf(board.excluded().size())).append(".\n");
    }
  }
}
