package dev.claimboard.text;

import java.util.Objects;

/**
 * An abstract as given, its cleaned form, and the map between the two. Immutable and thread-safe.
 *
 * <p>The cleaned form has no LaTeX mark-up, no line breaks, no runs of blanks, and exactly one unit for every character outside the
 * Basic Multilingual Plane, so that code points and UTF-16 units count the same in it.
 */
public final class SourceText {
  private final String raw;
  private final String clean;
  private final int[] rawStarts;
  private final int[] rawEnds;

  SourceText(String raw, String clean, int[] rawStarts, int[] rawEnds) {
    this.raw = Objects.requireNonNull(raw, "raw");
    this.clean = Objects.requireNonNull(clean, "clean");
    this.rawStarts = rawStarts;
    this.rawEnds = rawEnds;
  }

  /** Cleans a text; never fails, whatever the text. */
  public static SourceText of(String raw) {
    return new LatexCleaner(raw).clean();
  }

  /** The text as given. */
  public String raw() {
    return raw;
  }

  /** The cleaned text. */
  public String clean() {
    return clean;
  }

  /**
   * The stretch of the text as given that a stretch of the cleaned text comes from.
   *
   * @param span non-empty, in units of {@link #clean()}
   */
  public Span toRaw(Span span) {
    return new Span(rawStarts[span.start()], rawEnds[span.end() - 1]);
  }

  /**
   * The words of a stretch of the cleaned text as the raw text spells them, line breaks and runs of blanks folded to one blank; as
   * cleaned where mark-up opens or closes among them.
   */
  public String rawWords(Span span) {
    String words = toRaw(span).of(raw);
    boolean unbalanced = words.chars().filter(unit -> unit == '$').count() % 2 != 0;
    return unbalanced || words.indexOf('{') >= 0 || words.indexOf('}') >= 0 ? span.of(clean) : foldBlanks(words);
  }

  private static String foldBlanks(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
      if (!blank) {
        folded.append(text.charAt(i));
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }
}
