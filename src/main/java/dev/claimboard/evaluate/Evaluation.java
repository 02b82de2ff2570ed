package dev.claimboard.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Predicted claims judged by gold. Immutable.
 *
 * @param sheet    the figures
 * @param mistakes document by document: the missed claims, the spurious ones, those with wrong names
 * @param judged   the predicted claims that have a confidence
 */
public record Evaluation(ScoreSheet sheet, List<Mistake> mistakes, List<ConfidenceTable.Judged> judged) {
  public Evaluation {
    mistakes = List.copyOf(mistakes);
    judged = List.copyOf(judged);
  }

  /** Judges the predictions for these documents; those for others are left out. Pure. */
  public static Evaluation of(List<GoldDocument> documents, Predictions predictions) {
    List<Pairing> pairings = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    List<ConfidenceTable.Judged> judged = new ArrayList<>();
    for (GoldDocument document : documents) {
      Pairing pairing = ClaimMatcher.match(document.claims(), predictions.of(document.id()));
      pairings.add(pairing);
      pairing.pairs().forEach(pair -> judge(pair.predicted(), pair.isRight(), judged));
      pairing.spurious().forEach(claim -> judge(claim, false, judged));
      pairing.missed().forEach(gold -> mistakes.add(Mistake.missed(document, gold)));
      pairing.spurious().forEach(predicted -> mistakes.add(Mistake.spurious(document, predicted)));
      pairing.pairs().stream().filter(pair -> !pair.isRight()).forEach(pair -> mistakes.add(Mistake.wrong(document, pair)));
    }
    return new Evaluation(Scores.of(pairings), mistakes, judged);
  }

  private static void judge(PredictedClaim claim, boolean right, List<ConfidenceTable.Judged> judged) {
    if (claim.confidence() != null) {
      judged.add(new ConfidenceTable.Judged(claim.confidence(), right));
    }
  }
}
