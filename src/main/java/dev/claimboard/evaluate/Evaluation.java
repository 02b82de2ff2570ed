package dev.claimboard.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Predicted claims judged by gold. Immutable.
 *
 * @param sheet    the figures
 * @param mistakes document by document: the missed claims, the spurious ones, those with wrong names
 */
public record Evaluation(ScoreSheet sheet, List<Mistake> mistakes) {
  public Evaluation {
    mistakes = List.copyOf(mistakes);
  }

  /** Judges the predictions for these documents; those for others are left out. Pure. */
  public static Evaluation of(List<GoldDocument> documents, Predictions predictions) {
    List<Pairing> pairings = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (GoldDocument document : documents) {
      Pairing pairing = ClaimMatcher.match(document.claims(), predictions.of(document.id()));
      pairings.add(pairing);
      pairing.missed().forEach(gold -> mistakes.add(Mistake.missed(document, gold)));
      pairing.spurious().forEach(predicted -> mistakes.add(Mistake.spurious(document, predicted)));
      pairing.pairs().stream().filter(pair -> !pair.isRight()).forEach(pair -> mistakes.add(Mistake.wrong(document, pair)));
    }
    return new Evaluation(Scores.of(pairings), mistakes);
  }
}
