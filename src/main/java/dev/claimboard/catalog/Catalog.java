package dev.claimboard.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Benchmarks and metrics with look-up by id and by any spelling of a name. Immutable and thread-safe. */
public final class Catalog {

  private final List<Benchmark> benchmarkList;
  private final List<Metric> metricList;
  private final Map<String, Benchmark> benchmarks;
  private final Map<String, Metric> metrics;
  private final List<Correction> corrections;
  private final Names benchmarkNames;
  private final Names metricNames;

  private Catalog(List<Benchmark> benchmarks, List<Metric> metrics, List<Correction> corrections, List<NamedEntry> benchmarkNames,
      List<NamedEntry> metricNames) {
    this.benchmarks = byId(benchmarks, Benchmark::id);
    this.metrics = byId(metrics, Metric::id);
    this.corrections = List.copyOf(corrections);
    this.benchmarkList = List.copyOf(this.benchmarks.values());
    this.metricList = List.copyOf(this.metrics.values());
    this.benchmarkNames = new Names(benchmarkNames);
    this.metricNames = new Names(metricNames);
  }

  /** The catalog that ships with the program, read once. */
  public static Catalog bundled() {
    return Bundled.CATALOG;
  }

  /**
   * The catalog in a folder with the sub-folders {@code benchmarks} and {@code metrics}, perhaps also {@code corrections}.
   *
   * @throws CatalogException when a file cannot be read, lacks a required field, repeats an id or names an unknown one
   */
  public static Catalog load(Path folder) {
    return load(CatalogFiles.in(folder));
  }

  static Catalog load(CatalogFiles files) {
    CatalogSource source = CatalogReader.read(files);
    List<Problem> problems = EntryChecks.problems(source);
    if (!problems.isEmpty()) {
      throw new CatalogException(problems);
    }
    return of(source);
  }

  /** A catalog of the given entries, whose ids must differ; their order does not matter. */
  public static Catalog of(List<Benchmark> benchmarks, List<Metric> metrics) {
    List<NamedEntry> benchmarkNames = new ArrayList<>();
    sorted(benchmarks, Benchmark::id).forEach(entry -> benchmarkNames.addAll(
        Names.of(entry.id(), entry.name(), entry.aliases(), Ambiguity.NONE)));
    List<NamedEntry> metricNames = new ArrayList<>();
    sorted(metrics, Metric::id).forEach(entry -> metricNames.addAll(
        Names.of(entry.id(), MetricEntry.insideSentence(entry.name()), entry.aliases(), Ambiguity.NONE)));
    return new Catalog(benchmarks, metrics, List.of(), benchmarkNames, metricNames);
  }

  private static Catalog of(CatalogSource source) {
    List<BenchmarkEntry> benchmarks = sorted(source.benchmarks().stream().map(Source::entry).toList(), BenchmarkEntry::id);
    List<MetricEntry> metrics = sorted(source.metrics().stream().map(Source::entry).toList(), MetricEntry::id);
    return new Catalog(
        benchmarks.stream().map(BenchmarkEntry::toBenchmark).toList(),
        metrics.stream().map(MetricEntry::toMetric).toList(),
        sorted(source.corrections().stream().map(Source::entry).toList(), Correction::id),
        benchmarks.stream().flatMap(entry -> entry.names().stream()).toList(),
        metrics.stream().flatMap(entry -> entry.names().stream()).toList());
  }

  /** All benchmarks, ordered by id. */
  public List<Benchmark> benchmarks() {
    return benchmarkList;
  }

  /** All metrics, ordered by id. */
  public List<Metric> metrics() {
    return metricList;
  }

  /** What people correct in claims, ordered by id. */
  public List<Correction> corrections() {
    return corrections;
  }

  /** The benchmark with exactly this id. */
  public Optional<Benchmark> benchmark(String id) {
    return Optional.ofNullable(benchmarks.get(id));
  }

  /** The metric with exactly this id. */
  public Optional<Metric> metric(String id) {
    return Optional.ofNullable(metrics.get(id));
  }

  /**
   * The benchmark that a surface name means, whatever its spelling; empty when the catalog does not know the name or two
   * benchmarks share it.
   */
  public Optional<Benchmark> findBenchmark(String surfaceName) {
    return benchmarkNames.id(NameKey.of(surfaceName)).map(benchmarks::get);
  }

  /**
   * The benchmark that a surface name means in a text: as {@link #findBenchmark(String)}, but a name that often means something else
   * counts only for the benchmark of whose {@code context} the text has most words; empty when it has none, or as many of another's.
   *
   * @param text gives the words around the name, such as a paper's title and abstract; asked only for an ambiguous name
   */
  public Optional<Benchmark> findBenchmark(String surfaceName, Supplier<String> text) {
    return benchmarkNames.id(NameKey.of(surfaceName), text).map(benchmarks::get);
  }

  /** Whether a benchmark is known by that name, even if only among other meanings of it. */
  public boolean hasBenchmarkName(String surfaceName) {
    return benchmarkNames.has(NameKey.of(surfaceName));
  }

  /**
   * The metric that a surface name means, whatever its spelling, in singular or plural, with or without a closing
   * {@code score}; empty when the catalog does not know the name or two metrics share it.
   */
  public Optional<Metric> findMetric(String surfaceName) {
    return MetricSpellings.of(surfaceName).stream()
        .map(metricNames::id).flatMap(Optional::stream).findFirst().map(metrics::get);
  }

  /**
   * The metric that a surface name means in a text: as {@link #findMetric(String)}, with ambiguous names decided as
   * {@link #findBenchmark(String, Supplier)} does.
   */
  public Optional<Metric> findMetric(String surfaceName, Supplier<String> text) {
    return MetricSpellings.of(surfaceName).stream()
        .map(key -> metricNames.id(key, text)).flatMap(Optional::stream).findFirst().map(metrics::get);
  }

  /** Every name of every benchmark: ordered by id, and in each the name first, then the aliases as the file has them. */
  public List<NamedEntry> benchmarkNames() {
    return benchmarkNames.entries();
  }

  /**
   * Every name of every metric as it stands inside a sentence ({@code accuracy}, {@code BLEU}): ordered by id, and in each the
   * name first, then the aliases as the file has them.
   */
  public List<NamedEntry> metricNames() {
    return metricNames.entries();
  }

  /**
   * The benchmark names of which the given words of running text are a spelling, letter case counting as in
   * {@link NamedEntry#isSpeltBy}; empty when they are none. For a dictionary: try the longest run of words first.
   */
  public List<NamedEntry> benchmarkNamesSpeltBy(String words) {
    return benchmarkNames.speltBy(words);
  }

  /** The metric names of which the given words of running text are a spelling, as with benchmarks. */
  public List<NamedEntry> metricNamesSpeltBy(String words) {
    return metricNames.speltBy(words);
  }

  private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
    return sorted(entries, id).stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> {
      throw new IllegalArgumentException("Two entries with the id " + id.apply(first));
    }, LinkedHashMap::new));
  }

  private static <T> List<T> sorted(List<T> entries, Function<T, String> id) {
    return entries.stream().sorted(Comparator.comparing(id)).toList();
  }

  private static final class Bundled {
    private static final Catalog CATALOG = BundledFolder.open(Catalog::load);
  }
}
