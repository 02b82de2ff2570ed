package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Database;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code claims}: the stored claims that match. */
@Command(name = "claims", mixinStandardHelpOptions = true, description = "Shows the stored claims that match.")
final class ClaimsCommand implements Callable<Integer> {
  @Mixin
  private FilterOptions filter;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "table, csv, json, jsonl or md; default: ${DEFAULT-VALUE}.")
  private String format;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ClaimFormat chosen = Formats.choose(format, ClaimFormat.TABLE, ClaimFormat.CSV, ClaimFormat.JSON, ClaimFormat.JSONL, ClaimFormat.MD);
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      Writer out = new StandardOutput(spec.commandLine().getOut());
      StoredClaims.write(new ClaimStore(opened, known), filter.filter(), chosen, out);
    }
    return ExitCode.DONE;
  }
}
