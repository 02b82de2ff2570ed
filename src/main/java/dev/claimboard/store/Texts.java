package dev.claimboard.store;

import java.util.HashMap;
import java.util.Map;

/** Keeps one object of equal texts while many rows are read. Not thread-safe. */
final class Texts {
  private final Map<String, String> known = new HashMap<>();

  /** The first text seen that equals this one; null for null. */
  String one(String text) {
    if (text == null) {
      return null;
    }
    String first = known.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
