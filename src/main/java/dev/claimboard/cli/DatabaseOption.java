package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.CorrectionStore;
import dev.claimboard.store.Database;
import picocli.CommandLine.Option;

/** Which database to use. */
final class DatabaseOption {
  @Option(names = "--db", paramLabel = "PATH", defaultValue = "claimboard",
      description = "The database: a file without its ending .mv.db, or a JDBC URL; default: ${DEFAULT-VALUE}.")
  private String path;

  /** Opens the database, creating it when it is not there. The caller closes it. */
  Database openOrCreate() {
    return Database.open(path);
  }

  /** Opens a database that must be there already and applies the catalog's corrections to its claims. The caller closes it. */
  Database open(Catalog catalog) {
    Database opened = open();
    new CorrectionStore(opened, catalog).apply();
    return opened;
  }

  /** Opens a database that must be there already. The caller closes it. */
  Database open() {
    if (!Database.exists(path)) {
      throw new UsageException("there is no database '" + path + "'; make one with 'ingest', or name one with --db");
    }
    return Database.open(path);
  }
}
