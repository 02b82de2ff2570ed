package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/**
 * A metric behind the number where the one before it is vague or only loosely linked: {@code a score of 57.2% accuracy}, {@code lifts
 * parsing from 35.3% to 87.5% F1}.
 */
final class BetterMetric {
  private BetterMetric() {}

  /** The metric behind the number that goes before the one that the finding has; or null. */
  static TokenRange behind(Finding finding, SentenceView sentence) {
    Candidate candidate = finding.candidate();
    int after = candidate.isPair() ? candidate.right() : candidate.after();
    boolean later = isLaterInList(finding);
    boolean loose = later || isLoose(finding) || isOpenPair(finding);
    TokenRange direct = loose && sentence.isWord(after) ? NounPhrases.startingAt(sentence, after) : null;
    if (MetricPhrase.hasMetricHead(sentence, direct)) {
      return direct;
    }
    int head = finding.metric().last();
    boolean told = !later && MetricWords.isMetricHead(sentence.lower(head - 1));
    TokenRange behind = MetricPhrase.isVague(sentence.lower(head)) && !told ? MetricBeside.behind(after, sentence) : null;
    return behind != null && !MetricPhrase.isVague(sentence.lower(behind.last())) ? behind : null;
  }

  /**
   * Whether only a verb, a colon, a bracket or a place links the metric before: {@code effectiveness (99% success rate)}, {@code Long
   * Memory gets 64% accuracy}, {@code 88.6% top-1 at 70% recall}.
   */
  private static boolean isLoose(Finding finding) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    boolean mark = sentence.is(candidate.left(), TokenKind.OPEN) || sentence.is(candidate.left(), TokenKind.COLON);
    boolean link = Verbs.isScoreVerb(candidate.leftWord(0)) || candidate.leftWord(0).equals("at");
    return finding.rule().equals("METRIC_BEFORE") && (mark || link);
  }

  /** {@code lifts parsing from 35.3% to 87.5% F1}: no list knows what rises as a metric. */
  private static boolean isOpenPair(Finding finding) {
    return finding.rule().equals("FROM_TO") && !MetricPhrase.hasMetricHead(finding.candidate().sentence(), finding.metric());
  }

  /** {@code an F1 of 0.71 and 83% recall}: the metric before is the first number's. */
  private static boolean isLaterInList(Finding finding) {
    return finding.rule().equals("METRIC_BEFORE") && finding.candidate().isListed() && finding.candidate().placeInGroup() > 0;
  }
}
