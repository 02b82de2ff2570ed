package dev.claimboard.export;

import dev.claimboard.board.Leaderboard;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats in which a leaderboard can be had; each writes what the board's view keeps. */
public enum BoardFormat {
  /** Aligned text for a terminal, with everything that belongs to the board below it. */
  TABLE("text/plain", ".txt", BoardText::write),
  /** RFC 4180: the rows and, marked as such, what was set apart. */
  CSV("text/csv", ".csv", BoardCsv::write),
  /** One object with all parts of the board. */
  JSON("application/json", "", BoardJson::write),
  /** A Markdown table. */
  MD("text/markdown", ".md", BoardMarkdown::write),
  /** A table for LaTeX with booktabs, which cites the papers by the keys of {@link #BIBTEX}. */
  LATEX("application/x-tex", ".tex", BoardLatex::write),
  /** The papers of the rows as BibTeX entries. */
  BIBTEX("application/x-bibtex", ".bib", BoardBibtex::write);

  /** The formats that programs and documents take. */
  public static final List<BoardFormat> DOWNLOADS = List.of(CSV, JSON, MD, LATEX, BIBTEX);

  private final String mediaType;
  private final String ending;
  private final Printer printer;

  BoardFormat(String mediaType, String ending, Printer printer) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.printer = printer;
  }

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called in texts: {@code CSV}, {@code Markdown}, {@code LaTeX}. */
  public String title() {
    return switch (this) {
      case TABLE -> "Text";
      case CSV, JSON -> name();
      case MD -> "Markdown";
      case LATEX -> "LaTeX";
      case BIBTEX -> "BibTeX";
    };
  }

  /** Its media type, without the character set, which is UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** How the address of a board in the API ends that answers with it: a point and letters, or nothing. */
  public String ending() {
    return ending;
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
