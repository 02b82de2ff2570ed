package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The checks without which a catalog cannot be used at all: required fields, ids, references and ranges. */
final class EntryChecks {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> benchmarkIds;
  private final Set<String> metricIds;

  private EntryChecks(CatalogSource source) {
    benchmarkIds = ids(source.benchmarks(), BenchmarkEntry::id);
    metricIds = ids(source.metrics(), MetricEntry::id);
    problems.addAll(source.unreadable());
  }

  /** What keeps a catalog from being used, in order of the files; empty when nothing does. */
  static List<Problem> problems(CatalogSource source) {
    EntryChecks checks = new EntryChecks(source);
    source.benchmarks().forEach(checks::checkBenchmark);
    source.metrics().forEach(checks::checkMetric);
    checks.checkRepeated(source.benchmarks(), BenchmarkEntry::id);
    checks.checkRepeated(source.metrics(), MetricEntry::id);
    checks.problems.addAll(CorrectionChecks.problems(source.corrections()));
    return List.copyOf(checks.problems);
  }

  private void checkBenchmark(Source<BenchmarkEntry> source) {
    EntryFile file = source.file();
    BenchmarkEntry entry = source.entry();
    checkId(file, entry.id());
    require(file, "name", entry.name());
    require(file, "task", entry.task());
    require(file, "area", entry.area());
    if (entry.metrics().isEmpty()) {
      problems.add(file.problemAt("metrics", "the field 'metrics' is missing", "list the ids of its metrics, the default one first"));
    }
    entry.metrics().forEach(metric -> checkKnown(file, "metrics", metric, metricIds));
    checkKnown(file, "parent", entry.parent(), benchmarkIds);
    checkOther(file, "parent", entry.parent(), entry.id());
  }

  private void checkMetric(Source<MetricEntry> source) {
    EntryFile file = source.file();
    MetricEntry entry = source.entry();
    checkId(file, entry.id());
    require(file, "name", entry.name());
    require(file, "scale", entry.scale());
    checkKnown(file, "family", entry.family(), metricIds);
    checkOther(file, "family", entry.family(), entry.id());
    boolean ordered = entry.range() == null
        || entry.range().size() == 2 && entry.range().get(0).compareTo(entry.range().get(1)) < 0;
    if (!ordered) {
      problems.add(file.problemAt("range", "the range is not [least, greatest]", "give two numbers, the smaller one first"));
    }
  }

  private void checkId(EntryFile file, String id) {
    require(file, "id", id);
    if (id == null || id.isBlank()) {
      return;
    }
    if (!ID.matcher(id).matches()) {
      problems.add(file.problemAt("id", "bad id '" + id + "'", "use lower-case letters, digits and single hyphens between them"));
    }
    if (!file.stem().equals(id)) {
      problems.add(file.problemAt("id", "the id '" + id + "' is not the file's name", "name the file " + id + ".yaml"));
    }
  }

  private void require(EntryFile file, String field, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      problems.add(file.problemAt(field, "the field '" + field + "' is missing", "add it"));
    }
  }

  private void checkKnown(EntryFile file, String field, String id, Set<String> known) {
    if (id != null && !known.contains(id)) {
      problems.add(file.problemAt(field, id, "unknown id '" + id + "' in '" + field + "'", "add a file for it or correct the id"));
    }
  }

  private void checkOther(EntryFile file, String field, String id, String own) {
    if (id != null && id.equals(own)) {
      problems.add(file.problemAt(field, "the entry is its own " + field, "name another entry or leave the field out"));
    }
  }

  private <T> void checkRepeated(List<Source<T>> sources, Function<T, String> id) {
    Map<String, EntryFile> first = new LinkedHashMap<>();
    for (Source<T> source : sources) {
      String own = id.apply(source.entry());
      EntryFile other = own == null ? null : first.putIfAbsent(own, source.file());
      if (other != null) {
        problems.add(source.file().problemAt("id", "the id '" + own + "' is also that of " + other.path(), "give one of them another id"));
      }
    }
  }

  private static <T> Set<String> ids(List<Source<T>> sources, Function<T, String> id) {
    return sources.stream().map(source -> id.apply(source.entry())).filter(found -> found != null)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
