package dev.claimboard.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts claims by their benchmark, method, metric, kind and year. Not thread-safe. */
final class FacetCounts {
  private static final Comparator<Facet> FREQUENT = Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);
  private static final Comparator<Facet> NEWEST = Comparator.comparing(Facet::value).reversed();

  private final Map<String, Integer> boards = new HashMap<>();
  private final Map<String, Integer> methods = new HashMap<>();
  private final Map<String, Integer> metrics = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<Integer, Integer> years = new HashMap<>();

  void add(IndexedClaim claim) {
    count(boards, claim.keys().board());
    count(methods, claim.keys().method());
    count(metrics, claim.keys().metric());
    count(kinds, claim.kind().label());
    count(years, claim.date() == null ? null : claim.date().getYear());
  }

  /** The counts; the functions give the names of benchmarks, methods and metrics by their keys. */
  Facets facets(Function<String, String> boardName, Function<String, String> methodName, Function<String, String> metricName) {
    return new Facets(most(boards, boardName), most(methods, methodName), most(metrics, metricName),
        facets(kinds, FREQUENT, Function.identity()), facets(years, NEWEST, Function.identity()));
  }

  private static Facet facet(String value, Function<String, String> name, int count) {
    return new Facet(value, name.apply(value), count);
  }

  private static <K> void count(Map<K, Integer> counts, K key) {
    if (key != null) {
      counts.merge(key, 1, Integer::sum);
    }
  }

  private static List<Facet> most(Map<String, Integer> counts, Function<String, String> name) {
    return facets(counts, FREQUENT, Function.identity()).stream().limit(Facets.MOST)
        .map(facet -> new Facet(facet.value(), name.apply(facet.value()), facet.count())).toList();
  }

  private static List<Facet> facets(Map<?, Integer> counts, Comparator<Facet> order, Function<String, String> name) {
    return counts.entrySet().stream().map(it -> facet(it.getKey().toString(), name, it.getValue())).sorted(order).toList();
  }
}
