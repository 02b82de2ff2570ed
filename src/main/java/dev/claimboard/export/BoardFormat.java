package dev.claimboard.export;

import dev.claimboard.board.Leaderboard;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats in which a leaderboard can be had. */
public enum BoardFormat {
  /** Aligned text for a terminal, with everything that belongs to the board below it. */
  TABLE(BoardText::write),
  /** RFC 4180: the rows and, marked as such, what was set apart. */
  CSV(BoardCsv::write),
  /** One object with all parts of the board. */
  JSON(BoardJson::write),
  /** A Markdown table. */
  MD(BoardMarkdown::write);

  private final Printer printer;

  BoardFormat(Printer printer) {
    this.printer = printer;
  }

  /** The name used on the command line and in addresses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes the board to {@code out} and flushes it; it stays open. */
  public void write(Leaderboard board, Writer out) throws IOException {
    printer.write(board, out);
    out.flush();
  }

  /** The format of that {@link #label()}; throws {@link IllegalArgumentException} with a message for people for any other text. */
  public static BoardFormat ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst().orElseThrow(() ->
        new IllegalArgumentException("unknown format '" + label + "', choose one of "
            + Arrays.stream(values()).map(BoardFormat::label).collect(Collectors.joining(", "))));
  }

  private interface Printer {
    void write(Leaderboard board, Writer out) throws IOException;
  }
}
