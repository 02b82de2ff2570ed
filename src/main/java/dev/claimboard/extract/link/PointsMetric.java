package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** The metric within the unit of a number, or before its unit: {@code 2.4 BLEU points}, {@code 2.4 IoU percentage points}. */
final class PointsMetric {
  private PointsMetric() {}

  /** The metric, or nothing when the unit names none. */
  static Link of(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    int unit = candidate.amount().last();
    String printed = sentence.lower(unit);
    int blank = printed.indexOf(' ');
    if (blank < 0 || !sentence.is(unit, TokenKind.UNIT) || !candidate.amount().isPoints()) {
      return Link.to(behind(candidate), context, "METRIC_BESIDE");
    }
    if (!Lexicon.isOneOf(printed.substring(0, blank), "bleu", "f1", "rouge", "accuracy")) {
      return Link.nothing();
    }
    Mention whole = context.mention(new TokenRange(unit, unit));
    return new Link(new Mention(sentence.token(unit).text().substring(0, blank), whole.span()), "METRIC_BESIDE");
  }

  /** Of {@code 2.4 IoU percentage points} what is counted in points; or null. */
  private static TokenRange behind(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int after = candidate.after();
    TokenRange phrase = sentence.isWord(after) ? NounPhrases.startingAt(sentence, after) : null;
    if (phrase == null || !Lexicon.isOneOf(sentence.lower(phrase.last()), "points", "point")) {
      return null;
    }
    int last = phrase.last() - (sentence.lower(phrase.last() - 1).equals("percentage") ? 2 : 1);
    return last >= phrase.first() && MetricWords.isMetricHead(sentence.lower(last)) ? new TokenRange(phrase.first(), last) : null;
  }
}
