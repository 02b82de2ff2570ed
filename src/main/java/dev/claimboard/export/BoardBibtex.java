package dev.claimboard.export;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.PaperDate;
import dev.claimboard.board.Row;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The papers of a board's rows as BibTeX, in the order of the rows, each once. */
public final class BoardBibtex {
  private BoardBibtex() {}

  /** Writes the entries to {@code out}, which stays open; without rows only a comment. */
  public static void write(Leaderboard board, Writer out) throws IOException {
    out.append("% ").append(BoardText.source(board)).append('\n');
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (Row row : board.rows()) {
      papers.putIfAbsent(row.entry().paper().id().value(), row.entry().paper());
    }
    for (Paper paper : papers.values()) {
      write(paper, out);
    }
  }

  private static void write(Paper paper, Writer out) throws IOException {
    out.append("\n@misc{").append(BibtexKey.of(paper));
    for (Map.Entry<String, String> field : fields(paper).entrySet()) {
      out.append(",\n  ").append(field.getKey()).append(" = {").append(field.getValue()).append('}');
    }
    out.append("\n}\n");
  }

  private static Map<String, String> fields(Paper paper) {
    Map<String, String> fields = new LinkedHashMap<>();
    String arxiv = paper.id().arxiv();
    LocalDate date = PaperDate.of(paper);
    put(fields, "title", paper.title().isBlank() ? null : "{" + Latex.text(paper.title()) + "}");
    put(fields, "author", paper.authors().isEmpty() ? null : paper.authors().stream().map(BoardBibtex::author)
        .collect(Collectors.joining(" and ")));
    put(fields, "year", date == null ? null : String.valueOf(date.getYear()));
    put(fields, "month", date == null ? null : String.format(Locale.ROOT, "%02d", date.getMonthValue()));
    put(fields, "eprint", arxiv);
    put(fields, "archiveprefix", arxiv == null ? null : "arXiv");
    put(fields, "primaryclass", arxiv == null || paper.categories().isEmpty() ? null : Latex.text(paper.categories().get(0)));
    put(fields, "url", address(paper.url() == null && arxiv != null ? "https://arxiv.org/abs/" + arxiv : paper.url()));
    return fields;
  }

  /** A name with the word that separates names is kept together by braces. */
  private static String author(String name) {
    String text = Latex.text(name);
    return text.matches("(?i).*\\band\\b.*") ? "{" + text + "}" : text;
  }

  private static String address(String url) {
    return url == null ? null : url.strip().replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replaceAll("\\s", "%20");
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
