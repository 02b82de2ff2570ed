package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;

/** A benchmark around the number itself: {@code GSM8K (57.2%)}, {@code UCF-Crime: 83.25%}, {@code 57.2% (GSM8K)}. */
final class BenchmarkBeside {
  private BenchmarkBeside() {}

  /** The benchmark, or null; one in a bracket behind the number goes before one in front of it. */
  static NameMention of(Candidate candidate, SentenceContext context) {
    NameMention behind = inBracketBehind(candidate, context);
    if (behind != null) {
      return behind;
    }
    NameMention before = before(candidate.before(), context);
    return before != null ? before : beforeBracket(candidate, context);
  }

  private static NameMention inBracketBehind(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.is(candidate.after(), TokenKind.OPEN)) {
      return null;
    }
    NameMention name = context.benchmarkAt(candidate.after() + 1);
    return name != null && sentence.is(name.last() + 1, TokenKind.CLOSE) ? name : null;
  }

  private static NameMention before(int mark, SentenceContext context) {
    SentenceView sentence = context.sentence();
    if (!sentence.is(mark, TokenKind.OPEN) && !sentence.is(mark, TokenKind.COLON)) {
      return null;
    }
    boolean noun = NameWords.isBenchmarkNoun(sentence.lower(mark - 1));
    return context.benchmarkAt(noun ? mark - 2 : mark - 1);
  }

  /** The benchmark right before the bracket in which the number stands, of a list as long as the number's the one in its place. */
  private static NameMention beforeBracket(Candidate candidate, SentenceContext context) {
    int open = context.openBracketBefore(candidate.amount().first());
    NameMention last = open < 0 || namesBenchmark(open, context) ? null : before(open, context);
    return last == null ? null : BenchmarkLists.inPlaceOrLast(BenchmarkLists.upTo(last, context), candidate);
  }

  private static boolean namesBenchmark(int open, SentenceContext context) {
    SentenceView sentence = context.sentence();
    for (int i = open + 1; i < sentence.size() && !sentence.is(i, TokenKind.CLOSE); i++) {
      if (context.benchmarkAt(i) != null) {
        return true;
      }
    }
    return false;
  }
}
