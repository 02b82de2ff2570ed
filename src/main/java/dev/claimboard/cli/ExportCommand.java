package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.pwc.TableWriter;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Database;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code export}: the stored claims that match, to a file. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the stored claims that match to a file.")
final class ExportCommand implements Callable<Integer> {
  @Mixin
  private FilterOptions filter;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Mixin
  private OutputOption output;

  @Option(names = "--format", paramLabel = "FORMAT", required = true,
      description = "csv, json, jsonl, md, or pwc for the tables of Papers with Code.")
  private String format;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
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
