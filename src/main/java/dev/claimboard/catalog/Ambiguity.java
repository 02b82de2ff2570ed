package dev.claimboard.catalog;

import java.util.List;

/**
 * Which names of an entry often mean something else, and what tells that they mean it.
 *
 * @param names   the ambiguous names
 * @param context beginnings of words and of phrases; a text that has one of them means the entry
 */
record Ambiguity(List<String> names, List<String> context) {
  static final Ambiguity NONE = new Ambiguity(List.of(), List.of());

  Ambiguity {
    names = List.copyOf(names);
    context = List.copyOf(context);
  }

  /** The context that the name needs, or null when it needs none. */
  Context of(String name) {
    return names.contains(name) ? new Context(context) : null;
  }
}
