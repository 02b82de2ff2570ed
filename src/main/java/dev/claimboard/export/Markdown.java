package dev.claimboard.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a Markdown table. Text is escaped, so that no name turns into markup or a further column. */
public final class Markdown {
  private Markdown() {}

  /** Writes the header and the line below it. */
  public static void header(Appendable out, List<String> names) throws IOException {
    row(out, names);
    out.append("|").append(" --- |".repeat(names.size())).append('\n');
  }

  /** Writes one row of cells that are Markdown already. */
  public static void row(Appendable out, List<String> cells) throws IOException {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  /** A text as it is to be shown; empty for null. */
  public static String text(Object value) {
    if (value == null) {
      return "";
    }
    String line = value.toString().strip().replaceAll("\\s+", " ");
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\\\|*_`\\[\\]~$]", "\\\\$0");
  }

  /** A link, or the text alone when {@code url} is null or no web address. */
  public static String link(String text, String url) {
    boolean usable = url != null && url.matches("https?://[^\\s()<>|]+");
    return usable ? "[" + text(text) + "](" + url + ")" : text(text);
  }
}
