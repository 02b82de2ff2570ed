package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Token;
import dev.claimboard.phrase.TokenRange;

/** What a score of mere performance is measured in: {@code accuracy improves, with ViT performance rising from 75.7% to 77.1%}. */
final class PerformanceMetric {

  private PerformanceMetric() {}

  /** The metric that the sentence names before, with no number between; null for other scores, and where none is named. */
  static TokenRange of(Finding finding, SentenceView sentence) {
    TokenRange ruled = finding.metric();
    if (finding.kind() != Kind.SCORE || ruled == null || !sentence.lower(ruled.last()).equals("performance")) {
      return null;
    }
    for (int i = ruled.first() - 1; i >= 0 && sentence.amountAt(i) < 0; i--) {
      if (sentence.isWord(i) && isScale(sentence.token(i))) {
        return new TokenRange(i, i);
      }
    }
    return null;
  }

  /** Accuracy, or a metric with capitals: other words, such as agreement or precision, may be mere qualities. */
  private static boolean isScale(Token token) {
    boolean abbreviated = token.text().chars().anyMatch(Character::isUpperCase);
    return token.lower().equals("accuracy") || abbreviated && MetricWords.isMetricHead(token.lower());
  }
}
