package dev.claimboard.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the files of a catalog the way a compiler checks code: it collects everything that is wrong and stops at nothing. */
public final class CatalogLint {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

  private CatalogLint() {}

  /**
   * The problems of the catalog in a folder with the sub-folders {@code benchmarks} and {@code metrics}, ordered by file and
   * line; empty when it is clean. A folder that cannot be read is a problem too.
   */
  public static List<Problem> check(Path folder) {
    return check(CatalogFiles.in(folder));
  }

  /** The problems of the catalog that ships with the program. */
  public static List<Problem> checkBundled() {
    return BundledFolder.open(CatalogLint::check);
  }

  private static List<Problem> check(CatalogFiles files) {
    CatalogSource source = CatalogReader.read(files);
    List<Problem> problems = new ArrayList<>(EntryChecks.problems(source));
    List<Source<BenchmarkEntry>> benchmarks = source.benchmarks().stream()
        .filter(read -> named(read.entry().id(), read.entry().name())).toList();
    List<Source<MetricEntry>> metrics = source.metrics().stream()
        .filter(read -> named(read.entry().id(), read.entry().name())).toList();
    problems.addAll(NameChecks.problems(benchmarks, BenchmarkEntry::names));
    problems.addAll(NameChecks.problems(metrics, MetricEntry::names));
    problems.addAll(PhraseChecks.problems(benchmarks));
    problems.addAll(defaultsWithoutDirection(source));
    problems.addAll(badAddresses(source));
    return problems.stream().sorted(ORDER).toList();
  }

  private static boolean named(String id, String name) {
    return id != null && name != null && !name.isBlank();
  }

  private static List<Problem> defaultsWithoutDirection(CatalogSource source) {
    Map<String, Source<MetricEntry>> undirected = new LinkedHashMap<>();
    source.metrics().stream().filter(metric -> metric.entry().direction() == null)
        .forEach(metric -> undirected.put(metric.entry().id(), metric));
    List<Problem> problems = new ArrayList<>();
    for (Source<BenchmarkEntry> benchmark : source.benchmarks()) {
      List<String> metrics = benchmark.entry().metrics();
      Source<MetricEntry> first = metrics.isEmpty() ? null : undirected.remove(metrics.get(0));
      if (first != null) {
        problems.add(first.file().problem(
            "the default metric of " + benchmark.file().path() + " has no direction", "add 'direction: higher', 'lower' or 'unsettled'"));
      }
    }
    return problems;
  }

  private static List<Problem> badAddresses(CatalogSource source) {
    return source.benchmarks().stream()
        .filter(benchmark -> benchmark.entry().url() != null && !benchmark.entry().url().matches("https?://\\S+"))
        .map(benchmark -> benchmark.file().problemAt("url", "not a web address: " + benchmark.entry().url(), "start it with https://"))
        .toList();
  }
}
