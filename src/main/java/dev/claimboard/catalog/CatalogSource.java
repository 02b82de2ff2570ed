package dev.claimboard.catalog;

import java.util.List;

/**
 * All files of a catalog, in order of their names.
 *
 * @param benchmarks the benchmarks that could be read
 * @param metrics    the metrics that could be read
 * @param unreadable what kept the other files from being read
 */
record CatalogSource(List<Source<BenchmarkEntry>> benchmarks, List<Source<MetricEntry>> metrics, List<Problem> unreadable) {

  CatalogSource {
    benchmarks = List.copyOf(benchmarks);
    metrics = List.copyOf(metrics);
    unreadable = List.copyOf(unreadable);
  }
}
