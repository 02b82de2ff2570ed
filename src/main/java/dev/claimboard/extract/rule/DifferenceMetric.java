package dev.claimboard.extract.rule;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenRange;
import java.util.regex.Pattern;

/** Metrics that are differences themselves: {@code ΔFID}, {@code BD-rate}. */
final class DifferenceMetric {
  private static final String DELTA = "delta";
  private static final Pattern DIFFERENCE = Pattern.compile("δ(?!_?\\d)|delta|bd-rate");

  private DifferenceMetric() {}

  /** Whether the amount is a difference by its metric; a delta that nothing is said of ({@code Δ = 2.3%}) needs a printed sign. */
  static boolean measures(Candidate candidate, TokenRange metric) {
    SentenceView sentence = candidate.sentence();
    boolean bare = Lexicon.isOneOf(sentence.lower(metric.last()), "δ", DELTA);
    return (!bare || candidate.amount().sign() != Sign.NONE) && isDifference(sentence, metric);
  }

  private static boolean isDifference(SentenceView sentence, TokenRange metric) {
    for (int i = metric.first(); i <= metric.last(); i++) {
      String word = sentence.lower(i);
      if (DIFFERENCE.matcher(word).lookingAt()) {
        return !Lexicon.isPossessive(sentence.lower(i - 1));
      }
    }
    return false;
  }
}
