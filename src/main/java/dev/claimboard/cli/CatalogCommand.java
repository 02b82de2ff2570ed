package dev.claimboard.cli;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.CatalogException;
import dev.claimboard.catalog.CatalogLint;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code catalog}: checks, lists and extends the benchmarks and metrics known beforehand. */
@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    description = "Checks or lists the catalog of benchmarks and metrics, or proposes entries for it.",
    subcommands = CatalogSuggestCommand.class,
    synopsisSubcommandLabel = "COMMAND")
public final class CatalogCommand implements Runnable {

  private static final int CLEAN = 0;
  private static final int PROBLEMS = 1;
  private static final int UNREADABLE = 2;

  @Spec
  private CommandSpec spec;

  /** Shows the usage, when no sub-command is given. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Writes every problem to standard output, one a line. Returns 0 for a clean catalog, else 1. */
  @Command(name = "lint", mixinStandardHelpOptions = true, description = "Checks every file of the catalog.")
  int lint(
      @Option(names = "--catalog", paramLabel = "DIR", description = "A folder with benchmarks/ and metrics/; default: the bundled one.")
      Path folder) {
    List<Problem> problems = folder == null ? CatalogLint.checkBundled() : CatalogLint.check(folder);
    problems.forEach(problem -> out().println(problem));
    err().println(problems.isEmpty() ? "The catalog is clean." : problems.size() + (problems.size() == 1 ? " problem" : " problems"));
    return problems.isEmpty() ? CLEAN : PROBLEMS;
  }

  /** Writes a table of benchmarks or metrics to standard output. Returns 0, or 2 when the catalog cannot be used. */
  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the benchmarks, or with --metrics the metrics.")
  int list(
      @Option(names = "--catalog", paramLabel = "DIR", description = "A folder with benchmarks/ and metrics/; default: the bundled one.")
      Path folder,
      @Option(names = "--metrics", description = "List the metrics instead.")
      boolean metrics) {
    try {
      Catalog catalog = folder == null ? Catalog.bundled() : Catalog.load(folder);
      (metrics ? metricRows(catalog) : benchmarkRows(catalog)).forEach(row -> out().println(row));
      return CLEAN;
    } catch (CatalogException unusable) {
      unusable.problems().forEach(problem -> err().println(problem));
      return UNREADABLE;
    }
  }

  private static List<String> benchmarkRows(Catalog catalog) {
    return CatalogTable.of(
        List.of("ID", "NAME", "TASK", "AREA", "METRIC"), catalog.benchmarks().stream().map(CatalogCommand::cells).toList());
  }

  private static List<String> cells(Benchmark benchmark) {
    return List.of(benchmark.id(), benchmark.name(), benchmark.task(), benchmark.area(), benchmark.metrics().get(0));
  }

  private static List<String> metricRows(Catalog catalog) {
    return CatalogTable.of(
        List.of("ID", "NAME", "BETTER", "SCALE", "KIND"), catalog.metrics().stream().map(CatalogCommand::cells).toList());
  }

  private static List<String> cells(Metric metric) {
    String better = metric.direction() == null ? "-" : metric.direction().name().toLowerCase(Locale.ROOT);
    return List.of(metric.id(), metric.name(), better, metric.scale().name().toLowerCase(Locale.ROOT),
        metric.efficiency() ? "efficiency" : "quality");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
