package dev.claimboard.phrase;

import dev.claimboard.text.Span;
import java.util.Locale;

/**
 * A word, number or mark of a sentence.
 *
 * @param text  as in the cleaned text
 * @param lower the same in lower case
 * @param span  its place in the cleaned text of the whole abstract
 * @param kind  what it is
 */
public record Token(String text, String lower, Span span, TokenKind kind) {
  public Token(String text, Span span, TokenKind kind) {
    this(text, text.toLowerCase(Locale.ROOT), span, kind);
  }

  public boolean is(TokenKind other) {
    return kind == other;
  }

  /** Whether it can be part of a name or phrase: a word, or a number glued to letters. */
  public boolean isWordLike() {
    return switch (kind) {
      case WORD, UNIT, HYPHENATED, SCALED, ORDINAL -> true;
      default -> false;
    };
  }
}
