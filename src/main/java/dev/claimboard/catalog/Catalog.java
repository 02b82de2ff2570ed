package dev.claimboard.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Benchmarks and metrics with look-up by id and by any spelling of a name. Immutable and thread-safe. */
public final class Catalog {

  /** The catalog that ships with the program. */
  public static Catalog bundled() {
    return new Catalog();
  }

  /** The catalog in a folder with the sub-folders {@code benchmarks} and {@code metrics}. */
  public static Catalog load(Path folder) {
    return new Catalog();
  }

  /** All benchmarks, ordered by id. */
  public List<Benchmark> benchmarks() {
    return List.of();
  }

  /** All metrics, ordered by id. */
  public List<Metric> metrics() {
    return List.of();
  }

  public Optional<Benchmark> benchmark(String id) {
    return Optional.empty();
  }

  public Optional<Metric> metric(String id) {
    return Optional.empty();
  }

  /** The benchmark that a surface name means, whatever its spelling; empty when the catalog does not know it. */
  public Optional<Benchmark> findBenchmark(String surfaceName) {
    return Optional.empty();
  }

  /** The metric that a surface name means, whatever its spelling; empty when the catalog does not know it. */
  public Optional<Metric> findMetric(String surfaceName) {
    return Optional.empty();
  }
}
