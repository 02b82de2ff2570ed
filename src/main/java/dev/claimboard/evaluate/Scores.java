package dev.claimboard.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Counts what was found into a {@link ScoreSheet}. Pure. */
final class Scores {
  private Scores() {}

  /**
   * The figures over all documents.
   *
   * @param pairings the pairing of each document
   */
  static ScoreSheet of(List<Pairing> pairings) {
    Pairing all = Pairing.joined(pairings);
    List<ClaimPair> pairs = all.pairs();
    long gold = pairs.size() + all.missed().size();
    long predicted = pairs.size() + all.spurious().size();
    long goldOnBoard = count(pairs, Scores::goldNamesBenchmark) + count(all.missed(), claim -> claim.benchmark() != null);
    long predictedOnBoard =
        count(pairs, pair -> pair.predicted().benchmark() != null) + count(all.spurious(), claim -> claim.benchmark() != null);
    return new ScoreSheet(pairings.size(), gold, predicted,
        Rates.of(pairs.size(), gold, predicted),
        Rates.of(count(pairs, pair -> pair.isRight(Slot.BENCHMARK)), gold, predicted),
        Rates.of(count(pairs, ClaimPair::isRight), gold, predicted),
        Rates.of(count(pairs, pair -> goldNamesBenchmark(pair) && pair.isRight()), goldOnBoard, predictedOnBoard),
        slots(pairs, false), slots(pairs, true), fields(pairs));
  }

  private static boolean goldNamesBenchmark(ClaimPair pair) {
    return pair.gold().benchmark() != null;
  }

  private static List<Share> slots(List<ClaimPair> pairs, boolean namedOnly) {
    return Arrays.stream(Slot.values()).map(slot -> {
      List<ClaimPair> counted = namedOnly ? pairs.stream().filter(pair -> pair.gold().names(slot) != null).toList() : pairs;
      return Share.of(slot.label(), count(counted, pair -> pair.isRight(slot)), counted.size());
    }).toList();
  }

  private static List<Share> fields(List<ClaimPair> pairs) {
    return Arrays.stream(Field.values())
        .map(field -> Share.of(field.label(), count(pairs, pair -> pair.agrees(field)), pairs.size())).toList();
  }

  private static <T> long count(List<T> claims, Predicate<T> wanted) {
    return claims.stream().filter(wanted).count();
  }
}
