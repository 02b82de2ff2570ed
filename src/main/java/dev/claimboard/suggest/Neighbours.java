package dev.claimboard.suggest;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Spelling;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Guesses the area and the task of an unknown benchmark from the known ones that papers of the same subjects use. */
final class Neighbours {
  private final Catalog catalog;
  private final Map<String, Map<String, Integer>> areasByCategory = new TreeMap<>();

  Neighbours(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Learns which area the papers of a subject work in. */
  void add(Entry entry, Benchmark benchmark) {
    for (String category : entry.paper().categories()) {
      areasByCategory.computeIfAbsent(category, key -> new TreeMap<>()).merge(benchmark.area(), 1, Integer::sum);
    }
  }

  /** The area that most claims of papers of these subjects belong to, or null when nothing tells. */
  String area(Map<String, Integer> categories) {
    Map<String, Double> shares = new TreeMap<>();
    categories.forEach((category, papers) -> {
      Map<String, Integer> areas = areasByCategory.getOrDefault(category, Map.of());
      double all = areas.values().stream().mapToInt(Integer::intValue).sum();
      areas.forEach((area, claims) -> shares.merge(area, papers * claims / all, Double::sum));
    });
    String best = null;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      best = best == null || share.getValue() > shares.get(best) ? share.getKey() : best;
    }
    return best;
  }

  /** The commonest task of the area's benchmarks with that default metric, else of all its benchmarks; null when there are none. */
  String task(String area, String metric) {
    List<Benchmark> near = catalog.benchmarks().stream().filter(benchmark -> benchmark.area().equals(area)).toList();
    Predicate<Benchmark> likewise = benchmark -> benchmark.metrics().get(0).equals(metric);
    return Stream.of(commonestTask(near.stream().filter(likewise)), commonestTask(near.stream()))
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String commonestTask(Stream<Benchmark> benchmarks) {
    return Spelling.mostFrequent(benchmarks.map(Benchmark::task));
  }
}
