package dev.claimboard.reader;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Abstracts as plain text, in two shapes that one file may mix. Either a line begins with {@code Abstract:} and the abstract
 * follows to the end of its paragraph; or a paragraph is followed by {@code arXiv:ID} and {@code Created: DATE}, with remarks
 * (pages, links, venues) between or behind them that are no part of the abstract. Paragraphs without any marker are papers of
 * their own. {@code Title:} and {@code Authors:} lines before an abstract
 * are taken. Abstracts are stripped, and otherwise as given.
 */
final class TextBundleReader implements PaperReader {
  /** The name of the format. */
  static final String NAME = "text";

  private static final Pattern MARKER = Pattern.compile("(?im)^\\s*(?:abstract:|arxiv:\\s*[\\w.-]+/?\\d)");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "plain text: lines that begin with 'Abstract:', or paragraphs followed by 'arXiv:ID' and 'Created: DATE'";
  }

  @Override
  public boolean recognises(String sample) {
    return isPlainText(sample) && MARKER.matcher(sample).find();
  }

  /** Whether a sample is text to be read by people: neither empty, nor JSON, XML or bytes. */
  static boolean isPlainText(String sample) {
    String text = sample.strip();
    return !text.isEmpty() && "{[<".indexOf(text.charAt(0)) < 0 && text.indexOf('\0') < 0;
  }

  @Override
  public void read(Lines lines, RecordSink sink) throws IOException {
    TextBundle bundle = new TextBundle(lines.source(), sink);
    while (lines.next()) {
      if (lines.isBlank()) {
        bundle.blank();
        continue;
      }
      try {
        bundle.line(lines.number(), lines.text());
      } catch (MalformedRecordException e) {
        bundle.unreadable(lines.number(), e.getMessage());
      }
    }
    bundle.end();
  }
}
