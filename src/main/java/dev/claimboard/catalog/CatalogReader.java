package dev.claimboard.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of a catalog's folder; a file that cannot be read becomes a problem and does not stop the others. */
final class CatalogReader {

  private final Path folder;
  private final List<Problem> unreadable = new ArrayList<>();

  private CatalogReader(Path folder) {
    this.folder = folder;
  }

  static CatalogSource read(Path folder) {
    CatalogReader reader = new CatalogReader(folder);
    List<Source<BenchmarkEntry>> benchmarks = reader.entries("benchmarks", EntryYaml.BENCHMARK);
    List<Source<MetricEntry>> metrics = reader.entries("metrics", EntryYaml.METRIC);
    return new CatalogSource(benchmarks, metrics, reader.unreadable);
  }

  private <T> List<Source<T>> entries(String part, ObjectReader yaml) {
    List<Source<T>> sources = new ArrayList<>();
    for (Path path : files(part)) {
      EntryFile file = file(part, path);
      if (file != null) {
        add(sources, file, yaml);
      }
    }
    return sources;
  }

  private <T> void add(List<Source<T>> sources, EntryFile file, ObjectReader yaml) {
    try {
      T entry = yaml.readValue(String.join("\n", file.lines()));
      if (entry == null) {
        unreadable.add(file.problem("the file is empty", "write the entry or delete the file"));
        return;
      }
      sources.add(new Source<>(file, entry));
    } catch (JacksonException broken) {
      unreadable.add(EntryYaml.problem(file, broken));
    }
  }

  private List<Path> files(String part) {
    try (Stream<Path> listed = Files.list(folder.resolve(part))) {
      List<Path> paths = listed.sorted().collect(Collectors.toList());
      paths.stream().map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".yml")).forEach(name ->
          unreadable.add(new Problem(part + "/" + name, 1, "the file is not read", "name it with the extension .yaml")));
      paths.removeIf(path -> !path.getFileName().toString().endsWith(".yaml"));
      return paths;
    } catch (IOException missing) {
      unreadable.add(new Problem(part, 1, "cannot list the folder " + folder.resolve(part),
          "a catalog is a folder with the sub-folders benchmarks and metrics"));
      return List.of();
    }
  }

  private EntryFile file(String part, Path path) {
    String name = part + "/" + path.getFileName();
    try {
      return new EntryFile(name, Files.readAllLines(path));
    } catch (MalformedInputException binary) {
      unreadable.add(new Problem(name, 1, "the file is not UTF-8 text", "save it as UTF-8"));
    } catch (IOException failed) {
      unreadable.add(new Problem(name, 1, "the file cannot be read", "check its permissions"));
    }
    return null;
  }
}
