package dev.claimboard.extract.lexicon;

import java.util.HashMap;
import java.util.Map;

/** What a share behind a verb measures: what a system {@code solves} is its {@code solve rate}. Immutable, thread-safe. */
public final class VerbMetrics {
  private static final Map<String, String> METRICS = new HashMap<>();

  static {
    WordLists.read("verb-metrics").forEach((metric, verbs) -> verbs.forEach(verb -> read(verb, metric)));
  }

  private VerbMetrics() {}

  private static void read(String verb, String metric) {
    Inflection.forms(verb).forEach(form -> METRICS.put(form, metric));
  }

  /** The metric that a form of a verb implies, given in lower case; null for other words. */
  public static String of(String word) {
    return METRICS.get(word);
  }
}
