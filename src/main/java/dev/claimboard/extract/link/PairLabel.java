package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;

/** What is compared by a pair of before and after: {@code raises accuracy from 56.4% (zero-shot) to 72.7% (guided search)}. */
final class PairLabel {
  private static final int VERB_REACH = 20;

  private PairLabel() {}

  /** The phrase that stands alone in brackets right behind the number, when it names neither a metric nor a benchmark; or null. */
  static TokenRange of(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int open = candidate.after();
    TokenRange phrase = NounPhrases.inBracketAt(sentence, open);
    if (phrase == null || phrase.first() != open + 1) {
      return null;
    }
    String head = sentence.lower(phrase.last());
    boolean place = context.benchmarkAt(phrase.first()) != null || NameWords.isBenchmarkNoun(head);
    return place || MetricWords.isMetricHead(head) || !isMoved(candidate) ? null : phrase;
  }

  /** Whether a verb moves the metric of a pair; {@code ranging from 93.8% (birds) to 99.3% (fish)} only spans what was measured. */
  private static boolean isMoved(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.before(); i >= 0 && candidate.before() - i < VERB_REACH; i--) {
      if (sentence.lower(i).endsWith(" from")) {
        return false;
      }
      if (Verbs.verbEffect(sentence.lower(i)) != null) {
        return true;
      }
    }
    return false;
  }
}
