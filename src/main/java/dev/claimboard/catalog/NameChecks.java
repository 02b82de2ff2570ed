package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds names that two entries of one kind share although not both call them ambiguous, and ambiguous ones that nothing decides. */
final class NameChecks {

  private record Use(EntryFile file, NamedEntry name) {}

  private NameChecks() {}

  static <T> List<Problem> problems(List<Source<T>> sources, Function<T, List<NamedEntry>> names) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (Source<T> source : sources) {
      for (NamedEntry name : names.apply(source.entry())) {
        uses.computeIfAbsent(NameKey.of(name.surface()), key -> new ArrayList<>()).add(new Use(source.file(), name));
      }
    }
    List<Problem> problems = new ArrayList<>();
    List<Use> unusable = uses.remove("");
    if (unusable != null) {
      unusable.forEach(use -> problems.add(use.file().problemAt(fieldOf(use), "the name '" + use.name().surface()
          + "' has neither a letter nor a digit", "drop it or write it in letters")));
    }
    uses.values().forEach(shared -> addClashes(problems, shared));
    uses.values().forEach(shared -> addUndecided(problems, shared));
    return problems;
  }

  private static void addClashes(List<Problem> problems, List<Use> shared) {
    for (Use use : shared) {
      if (use.name().isAmbiguous()) {
        continue;
      }
      shared.stream().filter(other -> !other.file().equals(use.file())).findFirst().ifPresent(other ->
          problems.add(use.file().problemAt(fieldOf(use), use.name().surface(),
              "the name '" + use.name().surface() + "' is also in " + other.file().path(),
              "drop it from one of them, or list it under 'ambiguous' in both")));
    }
  }

  private static void addUndecided(List<Problem> problems, List<Use> shared) {
    shared.stream().filter(use -> use.name().isAmbiguous() && use.name().context().beginnings().isEmpty()).forEach(use ->
        problems.add(use.file().problemAt("ambiguous", use.name().surface(),
            "nothing tells when '" + use.name().surface() + "' is meant", "list words that stand in such texts under 'context'")));
  }

  private static String fieldOf(Use use) {
    String key = NameKey.of(use.name().surface());
    boolean own = use.file().lines().stream().anyMatch(line -> line.startsWith("name:") && NameKey.of(line.substring(5)).equals(key));
    return own ? "name" : "aliases";
  }
}
