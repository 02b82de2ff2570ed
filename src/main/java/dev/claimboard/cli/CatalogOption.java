package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which catalog to use. */
final class CatalogOption {
  @Option(names = "--catalog", paramLabel = "DIR",
      description = "A folder with benchmarks/ and metrics/; default: the bundled catalog.")
  private Path folder;

  /** Reads the catalog. */
  Catalog load() {
    return folder == null ? Catalog.bundled() : Catalog.load(folder);
  }
}
