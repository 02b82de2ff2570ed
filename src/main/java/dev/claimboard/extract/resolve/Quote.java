package dev.claimboard.extract.resolve;

import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;

/** The words around a number, as evidence for a reader. */
final class Quote {
  private static final int BEFORE = 60;
  private static final int AFTER = 40;

  private Quote() {}

  /**
   * Some words on either side of the number, whole words, within its sentence, as printed.
   *
   * @param number   its place in the cleaned text
   * @param sentence the place of its sentence in the cleaned text
   */
  static String around(Span number, Span sentence, SourceText source) {
    String clean = source.clean();
    int start = Math.max(sentence.start(), number.start() - BEFORE);
    while (start > sentence.start() && start < number.start() && clean.charAt(start - 1) != ' ') {
      start++;
    }
    int end = Math.min(sentence.end(), number.end() + AFTER);
    while (end < sentence.end() && end > number.end() && clean.charAt(end) != ' ') {
      end--;
    }
    return source.toRaw(new Span(start, end)).of(source.raw());
  }
}
