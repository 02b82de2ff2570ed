package dev.claimboard.catalog;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of a catalog's folder; a file that cannot be read becomes a problem and does not stop the others. */
final class CatalogReader {

  private record Reading<T>(Source<T> source, Problem problem) {}

  private final Path folder;
  private final List<Problem> unreadable = new ArrayList<>();

  private CatalogReader(Path folder) {
    this.folder = folder;
  }

  static CatalogSource read(Path folder) {
    CatalogReader reader = new CatalogReader(folder);
    List<Source<BenchmarkEntry>> benchmarks = reader.entries("benchmarks", EntryBinder::benchmark);
    List<Source<MetricEntry>> metrics = reader.entries("metrics", EntryBinder::metric);
    return new CatalogSource(benchmarks, metrics, reader.unreadable);
  }

  private <T> List<Source<T>> entries(String part, Function<EntryFile, T> binder) {
    List<Reading<T>> readings = files(part).parallelStream().map(path -> reading(part, path, binder)).toList();
    readings.stream().map(Reading::problem).filter(Objects::nonNull).forEach(unreadable::add);
    return readings.stream().map(Reading::source).filter(Objects::nonNull).toList();
  }

  private static <T> Reading<T> reading(String part, Path path, Function<EntryFile, T> binder) {
    try {
      EntryFile file = file(part, path);
      return new Reading<>(new Source<>(file, binder.apply(file)), null);
    } catch (YamlFields.Unreadable failure) {
      return new Reading<>(null, failure.problem());
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

  private static EntryFile file(String part, Path path) {
    String name = part + "/" + path.getFileName();
    try {
      return new EntryFile(name, Files.readAllLines(path));
    } catch (MalformedInputException binary) {
      throw new YamlFields.Unreadable(new Problem(name, 1, "the file is not UTF-8 text", "save it as UTF-8"));
    } catch (IOException failed) {
      throw new YamlFields.Unreadable(new Problem(name, 1, "the file cannot be read", "check its permissions"));
    }
  }
}
