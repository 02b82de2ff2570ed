package dev.claimboard.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pairs the gold claims of a document with the predicted ones: those with the most right slots first, then in the order given. */
public final class ClaimMatcher {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::wrong).thenComparingInt(Candidate::gold).thenComparingInt(Candidate::predicted);

  private ClaimMatcher() {}

  private record Candidate(int wrong, int gold, int predicted) {}

  private record Group(List<GoldClaim> gold, List<PredictedClaim> predicted) {
    Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Pairs one to one within the claims of equal number, range and kind. */
  public static Pairing match(List<GoldClaim> gold, List<PredictedClaim> predicted) {
    Map<NumberKey, Group> groups = new LinkedHashMap<>();
    gold.forEach(claim -> groups.computeIfAbsent(NumberKey.of(claim.facts()), key -> new Group()).gold().add(claim));
    predicted.forEach(claim -> groups.computeIfAbsent(NumberKey.of(claim.facts()), key -> new Group()).predicted().add(claim));
    return Pairing.joined(groups.values().stream().map(ClaimMatcher::match).toList());
  }

  private static Pairing match(Group group) {
    List<ClaimPair> pairs = new ArrayList<>();
    BitSet goldTaken = new BitSet();
    BitSet predictedTaken = new BitSet();
    for (Candidate candidate : candidates(group)) {
      if (!goldTaken.get(candidate.gold()) && !predictedTaken.get(candidate.predicted())) {
        goldTaken.set(candidate.gold());
        predictedTaken.set(candidate.predicted());
        pairs.add(new ClaimPair(group.gold().get(candidate.gold()), group.predicted().get(candidate.predicted())));
      }
    }
    return new Pairing(pairs, without(goldTaken, group.gold()), without(predictedTaken, group.predicted()));
  }

  private static List<Candidate> candidates(Group group) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < group.gold().size(); i++) {
      for (int j = 0; j < group.predicted().size(); j++) {
        candidates.add(new Candidate(new ClaimPair(group.gold().get(i), group.predicted().get(j)).wrongSlots().size(), i, j));
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static <T> List<T> without(BitSet taken, List<T> claims) {
    return IntStream.range(0, claims.size()).filter(index -> !taken.get(index)).mapToObj(claims::get).toList();
  }
}
