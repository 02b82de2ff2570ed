package dev.claimboard.catalog;

import java.util.List;

/** The fields of a benchmark's file as written; a missing list is empty, anything else missing is null. */
record BenchmarkEntry(
    String id,
    String name,
    List<String> aliases,
    List<String> ambiguous,
    List<String> context,
    String task,
    String area,
    String url,
    List<String> metrics,
    String parent,
    List<String> hits,
    List<String> misses) {

  BenchmarkEntry {
    aliases = orEmpty(aliases);
    ambiguous = orEmpty(ambiguous);
    context = orEmpty(context);
    metrics = orEmpty(metrics);
    hits = orEmpty(hits);
    misses = orEmpty(misses);
  }

  static List<String> orEmpty(List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** All its names, the ambiguous ones marked. */
  List<NamedEntry> names() {
    return Names.of(id, name, aliases, new Ambiguity(ambiguous, context));
  }

  /** The benchmark; call it only for an entry whose required fields are all there. */
  Benchmark toBenchmark() {
    return new Benchmark(id, name, aliases, task, area, url, metrics, parent, hits, misses);
  }
}
