package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.pwc.TableWriter;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Database;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code export}: the stored claims that match, to a file; or the whole site. */
@Command(name = "export", mixinStandardHelpOptions = true,
    description = "Writes the stored claims that match to a file, or the whole site as files.")
final class ExportCommand implements Callable<Integer> {
  @Mixin
  private FilterOptions filter;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Mixin
  private OutputOption output;

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "csv, json, jsonl, md, or pwc for the tables of Papers with Code.")
  private String format;

  @Mixin
  private SiteOption site;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (site.isWanted()) {
      return exportSite();
    }
    if (format == null) {
      throw new UsageException("say --format FORMAT for claims, or --site DIR for the whole site");
    }
    if (format.equals(InputOptions.TABLES)) {
      return exportTables();
    }
    ClaimFormat chosen = Formats.choose(format, ClaimFormat.CSV, ClaimFormat.JSON, ClaimFormat.JSONL, ClaimFormat.MD);
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      ClaimStore store = new ClaimStore(opened, known);
      output.write(spec.commandLine().getOut(), out -> StoredClaims.write(store, filter.filter(), chosen, out));
    }
    return ExitCode.DONE;
  }

  private int exportSite() throws IOException {
    if (format != null || !filter.filter().equals(ClaimFilter.ALL)) {
      throw new UsageException("--site writes everything; it takes neither --format nor a filter");
    }
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      site.write(opened, known, spec.commandLine().getErr());
    }
    return ExitCode.DONE;
  }

  private int exportTables() throws IOException {
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      TableWriter tables = new TableWriter();
      new StoredTables(opened, known, filter.filter()).forEach(tables::add);
      output.write(spec.commandLine().getOut(), tables::write);
    }
    return ExitCode.DONE;
  }
}
