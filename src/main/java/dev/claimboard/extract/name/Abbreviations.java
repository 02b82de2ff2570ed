package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Token;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Abbreviations in brackets and the words that they stand for. */
final class Abbreviations {
  private static final int LONGEST = 10;
  private static final Set<TokenKind> SMALL_WORDS =
      EnumSet.of(TokenKind.FROM, TokenKind.TO, TokenKind.AND, TokenKind.COMMA, TokenKind.ARTICLE);

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
      boolean compound = last > first || sentence.lower(first).contains("-");
      if (initial && compound && isSpelledBy(letters, sentence, first, last)) {
        return new TokenRange(first, last);
      }
    }
    return null;
  }

  private static boolean isSpellable(Token token) {
    return token.isWordLike() || SMALL_WORDS.contains(token.kind());
  }

  /** Whether the letters occur in order in the words, most of them at the beginning of a word or of a hyphenated part. */
  private static boolean isSpelledBy(String letters, SentenceView sentence, int first, int last) {
    int spelled = 0;
    int initials = 0;
    for (int i = first; i <= last; i++) {
      for (String part : sentence.lower(i).split("[-/]")) {
        if (spelled < letters.length() && !part.isEmpty() && part.charAt(0) == letters.charAt(spelled)) {
          initials++;
          spelled = spelledInside(part, letters, spelled + 1, sentence, new TokenRange(i, last));
        }
      }
    }
    boolean complete = spelled >= letters.length() && 2 * initials >= letters.length();
    boolean nearlyComplete = spelled >= letters.length() - 1 && initials >= 3;
    return complete || nearlyComplete;
  }

  /** How many letters are spelled once those behind the initial of a part are counted; one that opens a later word waits for it. */
  private static int spelledInside(String part, String letters, int spelled, SentenceView sentence, TokenRange rest) {
    int at = spelled;
    for (int k = 1; k < part.length() && at < letters.length(); k++) {
      boolean next = part.charAt(k) == letters.charAt(at);
      at += next && !opensLaterWord(letters.charAt(at), sentence, rest.first() + 1, rest.last()) ? 1 : 0;
    }
    return at;
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
