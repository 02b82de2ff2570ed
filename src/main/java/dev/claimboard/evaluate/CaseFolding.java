package dev.claimboard.evaluate;

import java.util.Locale;

/** Makes texts comparable whatever their case, as Unicode's full case folding does: {@code Straße} and {@code STRASSE} become one. */
final class CaseFolding {
  private static final int DOTLESS_I = 'ı';

  private CaseFolding() {}

  /** The folded text; every letter is folded by itself, so that a sigma at the end of a word is like any other. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> {
      if (letter == DOTLESS_I) {
        folded.appendCodePoint(letter);
      } else {
        folded.append(lower(lower(Character.toString(letter)).toUpperCase(Locale.ROOT)));
      }
    });
    return folded.toString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
