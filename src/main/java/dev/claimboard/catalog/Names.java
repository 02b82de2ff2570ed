package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  static List<NamedEntry> of(String id, String name, List<String> aliases, List<String> ambiguous) {
    Map<String, NamedEntry> names = new LinkedHashMap<>();
    names.put(name, new NamedEntry(name, id, ambiguous.contains(name)));
    aliases.forEach(alias -> names.putIfAbsent(alias, new NamedEntry(alias, id, ambiguous.contains(alias))));
    ambiguous.forEach(alias -> names.putIfAbsent(alias, new NamedEntry(alias, id, true)));
    return List.copyOf(names.values());
  }

  List<NamedEntry> entries() {
    return entries;
  }

  /** The one id that a key stands for; empty when there is none or more than one. */
  Optional<String> id(String key) {
    List<String> ids = byKey.getOrDefault(key, List.of()).stream().map(NamedEntry::id).distinct().toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  /** The names of which words of running text are a spelling. */
  List<NamedEntry> speltBy(String words) {
    return byKey.getOrDefault(NameKey.of(words), List.of()).stream().filter(name -> name.isSpeltBy(words)).toList();
  }
}
