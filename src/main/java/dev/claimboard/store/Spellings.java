package dev.claimboard.store;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often each spelling of each key occurs. Not thread-safe while it counts. */
final class Spellings {
  private final Map<String, TreeMap<String, Integer>> counts = new HashMap<>();

  /** Counts a spelling; does nothing when one of them is null. */
  void add(String key, String spelling) {
    if (key != null && spelling != null) {
      counts.computeIfAbsent(key, none -> new TreeMap<>()).merge(spelling, 1, Integer::sum);
    }
  }

  /** The most frequent spelling of a key, the alphabetically first of equally frequent ones; the key itself when none was counted. */
  String commonest(String key) {
    String best = key;
    int most = 0;
    for (Map.Entry<String, Integer> spelling : counts.getOrDefault(key, new TreeMap<>()).entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }
}
