package dev.claimboard.suggest;

import dev.claimboard.catalog.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a proposed benchmark. */
final class BenchmarkFields {
  private static final int METRICS = 4;

  private BenchmarkFields() {}

  static Suggestion suggestion(Sightings seen, Catalog catalog, Neighbours neighbours) {
    String id = FreeId.of(seen.name(), taken -> catalog.benchmark(taken).isPresent());
    List<String> metrics = seen.companions().stream().limit(METRICS).map(Map.Entry::getKey).toList();
    String area = neighbours.area(seen.categories());
    String task = area == null ? null : neighbours.task(area, metrics.isEmpty() ? null : metrics.get(0));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("name", seen.name());
    List<String> notes = new ArrayList<>(Notes.of(seen, "metrics"));
    put(fields, notes, "task", task);
    put(fields, notes, "area", area);
    if (metrics.isEmpty()) {
      notes.add("missing: metrics (no metric of the catalog was reported)");
    } else {
      fields.put("metrics", metrics);
      fields.put("hits", List.of("a new best " + catalog.metric(metrics.get(0)).orElseThrow().name() + " on " + seen.name()));
    }
    return new Suggestion("benchmarks", id, notes, fields);
  }

  private static void put(Map<String, Object> fields, List<String> notes, String field, String guess) {
    if (guess == null) {
      notes.add("missing: " + field + " (nothing to guess it from)");
    } else {
      fields.put(field, guess);
      notes.add("guessed: " + field);
    }
  }
}
