package dev.claimboard.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the files of a catalog's folder; a file that cannot be read becomes a problem and does not stop the others. */
final class CatalogReader {

  private record Reading<T>(Source<T> source, Problem problem) {}

  private final CatalogFiles files;
  private final List<Problem> unreadable = new ArrayList<>();

  private CatalogReader(CatalogFiles files) {
    this.files = files;
  }

  static CatalogSource read(CatalogFiles files) {
    CatalogReader reader = new CatalogReader(files);
    List<Source<BenchmarkEntry>> benchmarks = reader.entries("benchmarks", EntryBinder::benchmark);
    List<Source<MetricEntry>> metrics = reader.entries("metrics", EntryBinder::metric);
    List<Source<Correction>> corrections =
        files.has("corrections") ? reader.entries("corrections", EntryBinder::correction) : List.of();
    return new CatalogSource(benchmarks, metrics, corrections, reader.unreadable);
  }

  private <T> List<Source<T>> entries(String part, Function<EntryFile, T> binder) {
    List<Reading<T>> readings = names(part).parallelStream().map(name -> reading(part, name, binder)).toList();
    readings.stream().map(Reading::problem).filter(Objects::nonNull).forEach(unreadable::add);
    return readings.stream().map(Reading::source).filter(Objects::nonNull).toList();
  }

  private List<String> names(String part) {
    try {
      List<String> names = files.names(part);
      names.stream().filter(name -> name.endsWith(".yml")).forEach(name ->
          unreadable.add(new Problem(part + "/" + name, 1, "the file is not read", "name it with the extension .yaml")));
      return names.stream().filter(name -> name.endsWith(".yaml")).toList();
    } catch (IOException missing) {
      unreadable.add(new Problem(part, 1, "cannot list the folder " + files.place(part),
          "a catalog is a folder with the sub-folders benchmarks and metrics"));
      return List.of();
    }
  }

  private <T> Reading<T> reading(String part, String name, Function<EntryFile, T> binder) {
    try {
      EntryFile file = file(part, name);
      return new Reading<>(new Source<>(file, binder.apply(file)), null);
    } catch (YamlFields.Unreadable failure) {
      return new Reading<>(null, failure.problem());
    }
  }

  private EntryFile file(String part, String name) {
    String path = part + "/" + name;
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(files.content(part, name)));
      return new EntryFile(path, text.toString().lines().toList());
    } catch (CharacterCodingException binary) {
      throw new YamlFields.Unreadable(new Problem(path, 1, "the file is not UTF-8 text", "save it as UTF-8"));
    } catch (IOException failed) {
      throw new YamlFields.Unreadable(new Problem(path, 1, "the file cannot be read", "check its permissions"));
    }
  }
}
