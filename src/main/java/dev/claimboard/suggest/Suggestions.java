package dev.claimboard.suggest;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers claims and proposes entries for the names that the catalog lacks. Names are looked up anew, so that claims that were stored
 * with an older catalog are judged by this one. Not thread-safe.
 */
public final class Suggestions {
  private final Catalog catalog;
  private final Identity identity;
  private final Neighbours neighbours;
  private final Map<String, Sightings> benchmarks = new LinkedHashMap<>();
  private final Map<String, Sightings> metrics = new LinkedHashMap<>();
  private final Map<String, Numbers> numbers = new HashMap<>();
  private final Map<String, Integer> known = new HashMap<>();

  public Suggestions(Catalog catalog) {
    this.catalog = catalog;
    this.identity = new Identity(catalog);
    this.neighbours = new Neighbours(catalog);
  }

  /** Takes a claim into account. */
  public void add(Entry entry) {
    Claim claim = entry.claim();
    addBenchmark(entry, claim);
    if (claim.metricName() != null && catalog.findMetric(claim.metricName()).isEmpty()) {
      String key = identity.metric(claim.metricName());
      metrics.computeIfAbsent(key, unseen -> new Sightings()).add(entry, claim.metricName(), claim.benchmarkName());
      numbers.computeIfAbsent(key, unseen -> new Numbers()).add(claim.value());
    }
  }

  private void addBenchmark(Entry entry, Claim claim) {
    if (claim.benchmarkName() == null) {
      return;
    }
    Optional<Benchmark> benchmark = catalog.findBenchmark(claim.benchmarkName(), () -> textOf(entry.paper()));
    if (benchmark.isPresent()) {
      neighbours.add(entry, benchmark.get());
      known.merge(benchmark.get().id(), 1, Integer::sum);
      return;
    }
    if (catalog.hasBenchmarkName(claim.benchmarkName())) {
      return;
    }
    String metric = claim.metricName() == null ? null : catalog.findMetric(claim.metricName()).map(Metric::id).orElse(null);
    benchmarks.computeIfAbsent(identity.board(claim.benchmarkName()), unseen -> new Sightings()).add(entry, claim.benchmarkName(), metric);
  }

  private static String textOf(Paper paper) {
    return paper.title() + "\n" + paper.abstractText();
  }

  /** Benchmarks that at least so many claims name, the most used first. */
  public List<Suggestion> benchmarks(int atLeast) {
    return frequent(benchmarks, atLeast).stream().map(used -> BenchmarkFields.suggestion(used.getValue(), catalog, neighbours)).toList();
  }

  /** Metrics that at least so many claims name, the most used first. */
  public List<Suggestion> metrics(int atLeast) {
    return frequent(metrics, atLeast).stream()
        .map(used -> MetricFields.suggestion(used.getValue(), numbers.get(used.getKey()), catalog)).toList();
  }

  /** How many claims name a benchmark that at least so many claims name, and how many of these the catalog knows. */
  public Share resolved(int atLeast) {
    int resolved = known.values().stream().filter(claims -> claims >= atLeast).mapToInt(Integer::intValue).sum();
    int lacking = frequent(benchmarks, atLeast).stream().mapToInt(used -> used.getValue().claims()).sum();
    return new Share(resolved, resolved + lacking);
  }

  private static List<Map.Entry<String, Sightings>> frequent(Map<String, Sightings> names, int atLeast) {
    return names.entrySet().stream().filter(used -> used.getValue().claims() >= atLeast)
        .sorted(Comparator.comparing((Map.Entry<String, Sightings> used) -> -used.getValue().claims()).thenComparing(Map.Entry::getKey))
        .toList();
  }

  /**
   * A part of a number of claims.
   *
   * @param part how many
   * @param all  of how many
   */
  public record Share(int part, int all) {}
}
