package dev.claimboard.evaluate;

import java.util.List;

/**
 * Which claims belong together.
 *
 * @param pairs    gold and predicted claims with the same number, each claim in one pair at most
 * @param missed   gold claims left over
 * @param spurious predicted claims left over
 */
public record Pairing(List<ClaimPair> pairs, List<GoldClaim> missed, List<PredictedClaim> spurious) {
  public Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /** Several pairings as one, in order. */
  static Pairing joined(List<Pairing> pairings) {
    return new Pairing(
        pairings.stream().flatMap(pairing -> pairing.pairs().stream()).toList(),
        pairings.stream().flatMap(pairing -> pairing.missed().stream()).toList(),
        pairings.stream().flatMap(pairing -> pairing.spurious().stream()).toList());
  }
}
