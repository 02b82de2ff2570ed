package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** The metric within the unit of a number: {@code 2.4 BLEU points}. */
final class PointsMetric {
  private PointsMetric() {}

  /** The metric, or nothing when the unit names none. */
  static Link of(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    int unit = candidate.amount().last();
    String printed = sentence.lower(unit);
    int blank = printed.indexOf(' ');
    if (blank < 0 || !sentence.is(unit, TokenKind.UNIT) || !candidate.amount().isPoints()) {
      return Link.nothing();
    }
    if (!Lexicon.isOneOf(printed.substring(0, blank), "bleu", "f1", "rouge", "accuracy")) {
      return Link.nothing();
    }
    Mention whole = context.mention(new TokenRange(unit, unit));
    return new Link(new Mention(sentence.token(unit).text().substring(0, blank), whole.span()), "METRIC_BESIDE");
  }
}
