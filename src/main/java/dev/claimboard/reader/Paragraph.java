package dev.claimboard.reader;

import java.util.regex.Pattern;

/** The lines of a text up to a blank line or a marker. */
final class Paragraph {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"')\\]’”}$]*", Pattern.DOTALL);
  private static final int PROSE_WORDS = 20;
  private static final int MAXIMUM_LENGTH = Lines.MAXIMUM_BYTES;

  private final long line;
  private final boolean labelled;
  private final StringBuilder text = new StringBuilder();
  private String fault;

  /**
   * An empty paragraph.
   *
   * @param line     the number of its first line
   * @param labelled whether the text says that it is an abstract
   */
  Paragraph(long line, boolean labelled) {
    this.line = line;
    this.labelled = labelled;
  }

  void add(String furtherLine) {
    if (text.length() + furtherLine.length() > MAXIMUM_LENGTH) {
      spoil("the paragraph is longer than " + (MAXIMUM_LENGTH >> 20) + " Mi characters");
      text.setLength(0);
      return;
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(furtherLine);
  }

  /** Notes why the paragraph cannot be a paper; the first reason stays. */
  void spoil(String reason) {
    fault = fault == null ? reason : fault;
  }

  /** What {@link #spoil} noted, or null. */
  String fault() {
    return fault;
  }

  long line() {
    return line;
  }

  boolean isLabelled() {
    return labelled;
  }

  String text() {
    return text.toString().strip();
  }

  /** Whether it reads like a part of an abstract, and not like a remark (pages, venue, a link). */
  boolean isProse() {
    return labelled || fault != null || endsLikeSentence() && hasManyWords();
  }

  /** Whether it might stand as an abstract of its own where no marker says so. */
  boolean isStatement() {
    return labelled || fault != null || endsLikeSentence() || hasManyWords();
  }

  private boolean endsLikeSentence() {
    return SENTENCE_END.matcher(text()).matches();
  }

  private boolean hasManyWords() {
    return text().split("\\s+", PROSE_WORDS + 1).length >= PROSE_WORDS;
  }
}
