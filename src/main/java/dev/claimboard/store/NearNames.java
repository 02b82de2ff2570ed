package dev.claimboard.store;

import dev.claimboard.catalog.NameKey;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds names that look like a mistyped one, by the pairs of letters that they share. */
final class NearNames {
  private static final double LEAST = 0.4;

  private NearNames() {}

  /** The nearest of {@code names} first, at most {@code limit}; equally near ones in the order given. */
  static List<String> of(String typed, List<String> names, int limit) {
    Set<String> wanted = pairs(typed);
    return names.stream().map(name -> new Near(name, likeness(wanted, pairs(name))))
        .filter(near -> near.likeness() >= LEAST)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(limit).map(Near::name).toList();
  }

  private record Near(String name, double likeness) {}

  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  private static Set<String> pairs(String name) {
    String padded = "^" + NameKey.of(name) + "$";
    Set<String> pairs = new LinkedHashSet<>();
    for (int index = 0; index + 2 <= padded.length(); index++) {
      pairs.add(padded.substring(index, index + 2));
    }
    return pairs;
  }
}
