package dev.claimboard.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats in which claims can be had. */
public enum ClaimFormat {
  /** One object a line. */
  JSONL(ClaimJsonLines::new),
  /** One array. */
  JSON(ClaimJsonArray::new),
  /** RFC 4180 with a header and {@code \n}. */
  CSV(ClaimCsv::new),
  /** A Markdown table of what a reader looks for. */
  MD(ClaimMarkdown::new),
  /** An aligned table for a terminal. */
  TABLE(ClaimTable::new);

  private final Opener opener;

  ClaimFormat(Opener opener) {
    this.opener = opener;
  }

  /** The name used on the command line and in addresses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A writer of claims to {@code out}, which stays open. */
  public ClaimWriter open(Writer out) throws IOException {
    return opener.open(out);
  }

  /** The format of that {@link #label()}; throws {@link IllegalArgumentException} with a message for people for any other text. */
  public static ClaimFormat ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst().orElseThrow(() ->
        new IllegalArgumentException("unknown format '" + label + "', choose one of "
            + Arrays.stream(values()).map(ClaimFormat::label).collect(Collectors.joining(", "))));
  }

  private interface Opener {
    ClaimWriter open(Writer out) throws IOException;
  }
}
