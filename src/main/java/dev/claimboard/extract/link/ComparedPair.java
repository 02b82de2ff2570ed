package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** The sides of a pair in brackets behind a comparison: {@code Knotter outperforms TreeLoom on MemoBench (81.4% vs. 76.2%)}. */
public final class ComparedPair {
  private static final int REACH = 16;
  private static final Set<String> LABELS = Set.of("ours", "for", "baseline", "by");
  private static final Set<String> LABEL_ENDS = Set.of(")", "]");

  private ComparedPair() {}

  /** What the first number of a pair is held against, which is never its own system; null when it opens no such pair. */
  public static TokenRange heldAgainst(Candidate candidate, SentenceContext context) {
    return isVersus(candidate.rightWord(0)) ? compared(candidate, context) : null;
  }

  /** What the second number of a pair belongs to; null when it closes no such pair, or one that is held against nothing with a name. */
  static TokenRange otherSide(Candidate candidate, SentenceContext context) {
    TokenRange other = isVersus(candidate.sentence().lower(candidate.before())) ? compared(candidate, context) : null;
    return other != null && SystemNames.isAnyIn(context, other.first(), other.last()) ? other : null;
  }

  private static boolean isVersus(String word) {
    return Lexicon.isOneOf(word, "vs", "vs.", "versus");
  }

  /** The phrase behind the nearest word of comparison before the bracket, other brackets and numbers outside of them not crossed. */
  private static TokenRange compared(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int open = context.openBracketBefore(candidate.amount().first());
    if (open < 0 || isLabelled(context, open)) {
      return null;
    }
    for (int i = open - 1; i >= 0 && open - i < REACH; i--) {
      if (sentence.is(i, TokenKind.CLOSE)) {
        i = sentence.openingOf(i);
      } else if (sentence.amountAt(i) >= 0 || sentence.is(i, TokenKind.SEMICOLON)) {
        return null;
      } else if (LinkWords.isBeforeCompared(sentence, i)) {
        TokenRange phrase = NounPhrases.startingAt(sentence, i + 1);
        return phrase != null && phrase.last() < open ? phrase : null;
      }
    }
    return null;
  }

  /** Whether a system or {@code ours} stands in the bracket: then it tells the sides itself. */
  private static boolean isLabelled(SentenceContext context, int open) {
    SentenceView sentence = context.sentence();
    int close = sentence.find(open + 1, sentence.size(), LABEL_ENDS);
    int last = close < 0 ? sentence.size() - 1 : close - 1;
    return SystemNames.isAnyIn(context, open + 1, last) || sentence.find(open + 1, last + 1, LABELS) >= 0;
  }
}
