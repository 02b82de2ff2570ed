package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
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
    return behind != null ? behind : before(candidate, context);
  }

  private static NameMention inBracketBehind(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.is(candidate.after(), TokenKind.OPEN)) {
      return null;
    }
    NameMention name = context.benchmarkAt(candidate.after() + 1);
    return name != null && sentence.is(name.last() + 1, TokenKind.CLOSE) ? name : null;
  }

  private static NameMention before(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    int mark = candidate.before();
    if (!sentence.is(mark, TokenKind.OPEN) && !sentence.is(mark, TokenKind.COLON)) {
      return null;
    }
    boolean noun = Lexicon.isBenchmarkNoun(sentence.lower(mark - 1));
    return context.benchmarkAt(noun ? mark - 2 : mark - 1);
  }
}
