package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** Numbers that share the place behind the last of them: {@code 71.0% vs. 56.7% on A}, {@code an F1 of 61.2 and a recall of 57.3 on A}. */
final class JoinedAmounts {
  private static final int LONGEST_ASIDE = 14;

  private JoinedAmounts() {}

  /** The amount that is joined to what stands before the token, or -1. */
  static int at(SentenceView sentence, int token) {
    int next = sentence.afterArticle(token + 1);
    if (Lexicon.isOneOf(sentence.lower(token), "with", "vs", "vs.", "versus")) {
      return sentence.amountAt(next);
    }
    boolean comma = sentence.is(token, TokenKind.COMMA);
    if (!comma && !sentence.is(token, TokenKind.AND)) {
      return -1;
    }
    boolean both = comma && sentence.is(token + 1, TokenKind.AND);
    int item = both ? sentence.afterArticle(token + 2) : next;
    int alone = comma ? -1 : sentence.amountAt(item);
    return alone >= 0 ? alone : ofMetric(sentence, item);
  }

  /** The amount of {@code F1 of 61.2}, {@code F1 = 61.2}; or -1. */
  private static int ofMetric(SentenceView sentence, int token) {
    TokenRange phrase = sentence.isWord(token) ? NounPhrases.startingAt(sentence, token) : null;
    if (phrase == null || phrase.first() != token) {
      return -1;
    }
    int link = phrase.last() + 1;
    boolean linked = sentence.lower(link).equals("of") || sentence.is(link, TokenKind.EQUALS);
    return linked ? sentence.amountAt(link + 1) : -1;
  }

  /** Passes a bracket with what a number is compared with: {@code 92.8 (vs. 92.0 for B)}; the token itself where none opens. */
  static int afterComparison(SentenceView sentence, int token) {
    boolean opens = sentence.is(token, TokenKind.OPEN) && Lexicon.isOneOf(sentence.lower(token + 1), "vs", "vs.", "versus", "compared");
    for (int i = token + 1; opens && i < sentence.size() && i - token < LONGEST_ASIDE; i++) {
      if (sentence.is(i, TokenKind.CLOSE)) {
        return i + 1;
      }
    }
    return token;
  }
}
