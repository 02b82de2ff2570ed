package dev.claimboard.board;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Chooses the name to show among the spellings that papers use. */
public final class Spelling {
  private Spelling() {}

  /** The most frequent of the names, the alphabetically first of equally frequent ones; nulls are skipped, null for none. */
  public static String mostFrequent(Stream<String> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.filter(Objects::nonNull).forEach(name -> counts.merge(name, 1, Integer::sum));
    String best = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (best == null || count.getValue() > counts.get(best)) {
        best = count.getKey();
      }
    }
    return best;
  }
}
