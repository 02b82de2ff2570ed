package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Token;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Locale;

/** Abbreviations in brackets and the words that they stand for. */
final class Abbreviations {
  private static final int LONGEST = 10;

  private Abbreviations() {}

  /**
   * The words right before a bracketed name whose letters it abbreviates: {@code Sandwiched Policy Gradient (SPG)}.
   *
   * @param name stands alone in brackets
   * @return the words, or null when the name does not abbreviate them
   */
  static TokenRange abbreviates(SentenceView sentence, NameMention name) {
    String letters = name.text().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    int last = name.first() - 2;
    for (int first = last; first >= 0 && last - first < LONGEST && isSpellable(sentence.token(first)); first--) {
      boolean initial = !letters.isEmpty() && sentence.lower(first).charAt(0) == letters.charAt(0);
      if (initial && (last > first || sentence.lower(first).contains("-")) && isSpelledBy(letters, sentence, first, last)) {
        return new TokenRange(first, last);
      }
    }
    return null;
  }

  private static boolean isSpellable(Token token) {
    return token.isWordLike() || token.is(TokenKind.FROM) || token.is(TokenKind.TO) || token.is(TokenKind.AND) || token.is(TokenKind.ARTICLE);
  }

  /** Whether the letters occur in order in the words, most of them at the beginning of a word or of a hyphenated part. */
  private static boolean isSpelledBy(String letters, SentenceView sentence, int first, int last) {
    int at = 0;
    int initials = 0;
    for (int i = first; i <= last; i++) {
      for (String part : sentence.lower(i).split("[-/]")) {
        if (at < letters.length() && !part.isEmpty() && part.charAt(0) == letters.charAt(at)) {
          at++;
          initials++;
          for (int k = 1; k < part.length() && at < letters.length(); k++) {
            boolean next = part.charAt(k) == letters.charAt(at) && !opensLaterWord(letters.charAt(at), sentence, i + 1, last);
            at += next ? 1 : 0;
          }
        }
      }
    }
    return at >= letters.length() && 2 * initials >= letters.length() || at >= letters.length() - 1 && initials >= 3;
  }

  private static boolean opensLaterWord(char letter, SentenceView sentence, int from, int last) {
    for (int i = from; i <= last; i++) {
      for (String part : sentence.lower(i).split("[-/]")) {
        if (!part.isEmpty() && part.charAt(0) == letter) {
          return true;
        }
      }
    }
    return false;
  }
}
