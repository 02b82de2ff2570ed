package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/** What frames per second measure: a speed where one is named next to them ({@code an inference speed of 30 FPS}), else {@code FPS}. */
final class RateMetric {
  private RateMetric() {}

  /** The metric; nothing for other units. */
  static Link of(Finding finding, SentenceContext context, List<MeasuredFinding> earlier) {
    if (!"FPS".equals(finding.quantity())) {
      return Link.nothing();
    }
    TokenRange speed = speedBeside(finding.candidate());
    return Link.to(speed == null ? null : MetricExtent.trim(context, speed), context, "METRIC_BESIDE")
        .or(() -> sameSpeed(earlier))
        .or(() -> new Link(new Mention("FPS", null), "UNIT_OF_RATE"));
  }

  private static TokenRange speedBeside(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange behind = MetricBeside.behind(candidate.right(), sentence);
    if (isSpeed(sentence, behind)) {
      return behind;
    }
    int at = candidate.left();
    while (at >= 0 && (Verbs.isScoreVerb(sentence.lower(at)) || Lexicon.isOneOf(sentence.lower(at), "of", "to", "at", "is"))) {
      at--;
    }
    TokenRange before = NounPhrases.endingAt(sentence, at);
    return isSpeed(sentence, before) ? before : null;
  }

  /** {@code a speed of 120 FPS on A and 30 FPS on B}. */
  private static Link sameSpeed(List<MeasuredFinding> earlier) {
    MeasuredFinding last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean rate = last != null && "FPS".equals(last.finding().quantity()) && last.metric().isNamed();
    return rate ? new Link(last.metric().mention(), "METRIC_OF_LIST") : Link.nothing();
  }

  private static boolean isSpeed(SentenceView sentence, TokenRange phrase) {
    return phrase != null && Lexicon.isOneOf(sentence.lower(phrase.last()), "speed", "speeds");
  }
}
