package dev.claimboard.extract.link;

import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** A name in a bracket that labels a number, and is neither a benchmark nor a system: {@code (best TWS: 0.383)}. */
final class MetricLabel {
  private MetricLabel() {}

  /** The name before the colon or equals sign, of a bare delta what stands before its bracket ({@code PPL (Δ = -4.2)}); or null. */
  static TokenRange of(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int mark = candidate.before();
    boolean labelled = sentence.is(mark, TokenKind.COLON) || sentence.is(mark, TokenKind.EQUALS);
    if (labelled && MetricPhrase.isDifference(sentence, new TokenRange(mark - 1, mark - 1))) {
      TokenRange before = sentence.is(mark - 2, TokenKind.OPEN) ? NounPhrases.endingAt(sentence, mark - 3) : null;
      TokenRange governing = before == null ? null : MetricExtent.governing(sentence, before);
      boolean measure = governing != null && MetricPhrase.isNameOrMetric(context, governing);
      return measure && (MetricPhrase.hasMetricHead(sentence, governing) || context.nameAt(governing.last()) != null) ? governing : null;
    }
    NameMention name = labelled ? context.nameAt(mark - 1) : null;
    boolean metric = name != null && !context.isBenchmarkOrSystem(name) && context.openBracketBefore(name.first()) >= 0;
    return metric ? name.range() : null;
  }
}
