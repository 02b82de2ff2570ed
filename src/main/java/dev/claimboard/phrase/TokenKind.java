package dev.claimboard.phrase;

/** What a token of a sentence is, as far as its letters tell. */
public enum TokenKind {
  WORD,
  /** A free-standing number, with its unit when that is glued to it. */
  NUMBER,
  /** A number glued to a letter of magnitude: {@code 7B}, {@code 32K}. */
  SCALED,
  /** A number at the head of a compound: {@code 4-bit}, {@code 10-shot}. */
  HYPHENATED,
  ORDINAL,
  BOUND,
  ARTICLE,
  FROM,
  TO,
  AND,
  RESPECTIVELY,
  UNIT,
  SIGN,
  COMMA,
  SEMICOLON,
  COLON,
  SLASH,
  OPEN,
  CLOSE,
  LONG_DASH,
  EQUALS,
  LINK,
  OTHER
}
