package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The names of all entries of one kind, found by key. Immutable once built. */
final class Names {

  private final List<NamedEntry> entries;
  private final Map<String, List<NamedEntry>> byKey = new LinkedHashMap<>();

  Names(List<NamedEntry> entries) {
    this.entries = List.copyOf(entries);
    for (NamedEntry entry : entries) {
      byKey.computeIfAbsent(NameKey.of(entry.surface()), key -> new ArrayList<>(1)).add(entry);
    }
  }

  /** The names of one entry: its name, its aliases, then the ambiguous names that are neither. */
  static List<NamedEntry> of(String id, String name, List<String> aliases, Ambiguity ambiguity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    names.addAll(aliases);
    names.addAll(ambiguity.names());
    return names.stream().map(surface -> new NamedEntry(surface, id, ambiguity.of(surface))).toList();
  }

  List<NamedEntry> entries() {
    return entries;
  }

  /** The one id that a key stands for; empty when there is none or more than one. */
  Optional<String> id(String key) {
    List<String> ids = byKey.getOrDefault(key, List.of()).stream().map(NamedEntry::id).distinct().toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /**
   * The one id that a key stands for in a text: that of a name without other meanings, else of the one whose context the text has most
   * of; empty when it has none, or when two share the most.
   */
  Optional<String> id(String key, Supplier<String> text) {
    List<NamedEntry> meanings = byKey.getOrDefault(key, List.of());
    if (meanings.stream().noneMatch(NamedEntry::isAmbiguous)) {
      return id(key);
    }
    String around = text.get();
    Map<String, Integer> found = new LinkedHashMap<>();
    meanings.forEach(meaning -> found.merge(meaning.id(), meaning.isAmbiguous() ? meaning.context().foundIn(around) : 1, Integer::max));
    int most = Collections.max(found.values());
    List<String> best = found.keySet().stream().filter(id -> found.get(id) == most).toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** The names of which words of running text are a spelling. */
  List<NamedEntry> speltBy(String words) {
    return byKey.getOrDefault(NameKey.of(words), List.of()).stream().filter(name -> name.isSpeltBy(words)).toList();
  }
}
