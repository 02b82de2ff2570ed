package dev.claimboard.catalog;

import java.util.List;

/**
 * All files of a catalog, in order of their names.
 *
 * @param benchmarks  the benchmarks that could be read
 * @param metrics     the metrics that could be read
 * @param corrections the corrections that could be read
 * @param unreadable  what kept the other files from being read
 */
record CatalogSource(
    List<Source<BenchmarkEntry>> benchmarks,
    List<Source<MetricEntry>> metrics,
    List<Source<Correction>> corrections,
    List<Problem> unreadable) {

  CatalogSource {
    benchmarks = List.copyOf(benchmarks);
    metrics = List.copyOf(metrics);
    corrections = List.copyOf(corrections);
    unreadable = List.copyOf(unreadable);
  }
}
