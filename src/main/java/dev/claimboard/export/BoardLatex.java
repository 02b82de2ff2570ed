package dev.claimboard.export;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The rows of a board as a LaTeX table; each cites its paper by the key that {@link BoardBibtex} gives it. */
public final class BoardLatex {
  private BoardLatex() {}

  /** Writes the table to {@code out}, which stays open. */
  public static void write(Leaderboard board, Writer out) throws IOException {
    out.append("% ").append(BoardText.source(board)).append('\n');
    out.append("% Needs \\usepackage{booktabs}; the papers cited come with the same board as BibTeX.\n");
    out.append("\\begin{table}\n  \\centering\n  \\caption{").append(Latex.text(BoardText.heading(board))).append("}\n");
    out.append("  \\label{tab:").append(board.board().id()).append("}\n  \\begin{tabular}{rlrll}\n    \\toprule\n");
    String metric = board.metric() == null ? "Score" : board.metric().name();
    writeRow(out, List.of("Rank", "Method", Latex.text(metric), "Paper", "Notes"));
    out.append("    \\midrule\n");
    for (Row row : board.rows()) {
      writeRow(out, List.of(row.rank() == null ? "" : row.rank().toString(), Latex.text(row.methodName()), Latex.text(row.printed()),
          "\\cite{" + BibtexKey.of(row.entry().paper()) + "}", Latex.text(String.join(", ", RowNotes.of(row)))));
    }
    out.append("    \\bottomrule\n  \\end{tabular}\n\\end{table}\n");
  }

  private static void writeRow(Writer out, List<String> cells) throws IOException {
    out.append("    ").append(String.join(" & ", cells)).append(" \\\\\n");
  }
}
