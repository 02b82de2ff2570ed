package dev.claimboard.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small catalogs for tests: a clean one at first, whose files a test then spoils. */
final class CatalogFolder {

  private final Path folder;

  CatalogFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("benchmarks"));
    Files.createDirectories(folder.resolve("metrics"));
    metric("accuracy", "name: Accuracy\ndirection: higher\nscale: percent\nrange: [0, 100]\n");
    benchmark("alpha", "name: AlphaBench\ntask: questions\narea: language\nmetrics: [accuracy]\n");
  }

  Path path() {
    return folder;
  }

  CatalogFolder benchmark(String id, String fields) throws IOException {
    return file("benchmarks/" + id + ".yaml", "id: " + id + "\n" + fields);
  }

  CatalogFolder metric(String id, String fields) throws IOException {
    return file("metrics/" + id + ".yaml", "id: " + id + "\n" + fields);
  }

  CatalogFolder file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return this;
  }
}
