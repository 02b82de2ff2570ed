package dev.claimboard.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of all entries of one kind, and the ids that their keys stand for. Immutable once built. */
final class Names {

  private final List<NamedEntry> entries;
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  Names(List<NamedEntry> entries) {
    this.entries = List.copyOf(entries);
    for (NamedEntry entry : entries) {
      ids.computeIfAbsent(NameKey.of(entry.surface()), key -> new LinkedHashSet<>()).add(entry.id());
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
    Set<String> found = ids.getOrDefault(key, Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
