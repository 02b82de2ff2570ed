package dev.claimboard.evaluate;

import java.util.stream.Collectors;

/**
 * Something that was not found, or found wrongly.
 *
 * @param what      {@code missed}, {@code spurious}, or {@code wrong} with the slots that are
 * @param document  where
 * @param gold      what is right; null of a spurious claim
 * @param predicted what was found; null of a missed claim
 */
public record Mistake(String what, GoldDocument document, GoldClaim gold, PredictedClaim predicted) {

  static Mistake missed(GoldDocument document, GoldClaim gold) {
    return new Mistake("missed", document, gold, null);
  }

  static Mistake spurious(GoldDocument document, PredictedClaim predicted) {
    return new Mistake("spurious", document, null, predicted);
  }

  static Mistake wrong(GoldDocument document, ClaimPair pair) {
    String slots = pair.wrongSlots().stream().map(Slot::label).collect(Collectors.joining("+"));
    return new Mistake("wrong " + slots, document, pair.gold(), pair.predicted());
  }
}
