package dev.claimboard.store;

import dev.claimboard.catalog.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds names that look like a mistyped one, by the pairs of letters that they share. Immutable. */
final class NearNames {
  private static final double LEAST = 0.4;
  private static final double COMPARED_TO_BEST = 0.7;

  private final int[] sizes;
  private final Map<String, int[]> places = new HashMap<>();

  /** Of the keys of names. */
  NearNames(List<String> keys) {
    this.sizes = new int[keys.size()];
    Map<String, IntStream.Builder> building = new HashMap<>();
    for (int place = 0; place < sizes.length; place++) {
      Set<String> pairs = pairs(keys.get(place));
      sizes[place] = pairs.size();
      int here = place;
      pairs.forEach(pair -> building.computeIfAbsent(pair, key -> IntStream.builder()).add(here));
    }
    building.forEach((pair, builder) -> places.put(pair, builder.build().toArray()));
  }

  /** The places of the nearest names, at most {@code limit} and none much farther than the first; equally near ones in order. */
  List<Integer> of(String typed, int limit) {
    Set<String> wanted = pairs(NameKey.of(typed));
    int[] shared = new int[sizes.length];
    for (String pair : wanted) {
      for (int place : places.getOrDefault(pair, new int[0])) {
        shared[place]++;
      }
    }
    List<Near> near = new ArrayList<>();
    for (int place = 0; place < shared.length; place++) {
      double likeness = 2.0 * shared[place] / (wanted.size() + sizes[place]);
      if (likeness >= LEAST) {
        near.add(new Near(place, likeness));
      }
    }
    near.sort(Comparator.comparingDouble(Near::likeness).reversed());
    double least = near.isEmpty() ? 0 : near.get(0).likeness() * COMPARED_TO_BEST;
    return near.stream().filter(name -> name.likeness() >= least).limit(limit).map(Near::place).toList();
  }

  private record Near(int place, double likeness) {}

  private static Set<String> pairs(String key) {
    String padded = "^" + key + "$";
    Set<String> pairs = new LinkedHashSet<>();
    for (int index = 0; index + 2 <= padded.length(); index++) {
      pairs.add(padded.substring(index, index + 2));
    }
    return pairs;
  }
}
