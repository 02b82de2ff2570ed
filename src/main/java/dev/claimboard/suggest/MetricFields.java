package dev.claimboard.suggest;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a proposed metric. */
final class MetricFields {
  private MetricFields() {}

  static Suggestion suggestion(Sightings seen, Numbers numbers, Catalog catalog) {
    String id = FreeId.of(seen.name(), taken -> catalog.metric(taken).isPresent());
    Scale scale = numbers.scale();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("name", seen.name());
    fields.put("scale", scale.name().toLowerCase(Locale.ROOT));
    if (scale != Scale.OPEN) {
      fields.put("range", scale == Scale.PERCENT ? List.of(0, 100) : List.of(0, 1));
    }
    List<String> notes = new ArrayList<>(Notes.of(seen, "benchmarks"));
    notes.add("guessed: scale" + (scale == Scale.OPEN ? "" : " and range"));
    notes.add("missing: direction (higher, lower or unsettled; leave it out when nobody can tell)");
    return new Suggestion("metrics", id, notes, fields);
  }
}
