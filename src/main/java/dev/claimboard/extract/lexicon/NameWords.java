package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.Set;

/** Words that tell what a name is the name of. They are asked for in lower case unless a method says otherwise. Immutable, thread-safe. */
public final class NameWords {
  private static final Map<String, Set<String>> NAMES = WordLists.read("names");
  private static final Set<String> COMMON_CAPITALS = NAMES.get("common");
  private static final Set<String> MODEL_FAMILIES = NAMES.get("model");
  private static final Map<String, Set<String>> BENCHMARKS = WordLists.read("benchmarks");
  private static final Set<String> BENCHMARK_NOUNS = BENCHMARKS.get("noun");
  private static final Set<String> BENCHMARK_SUFFIXES = BENCHMARKS.get("suffix");
  private static final Set<String> OWN_NOUNS = WordLists.read("generic-subjects").get("own");

  private NameWords() {}

  /** Whether a word, spelled as given, has capitals without being a name of a benchmark or system. */
  public static boolean isCommonCapital(String word) {
    return COMMON_CAPITALS.contains(word);
  }

  /** Whether a name's first word says that it is a model ({@code gpt}, {@code llama}). */
  public static boolean isModelFamily(String word) {
    return MODEL_FAMILIES.contains(word);
  }

  /** Whether the word says of a name that things are measured on it ({@code dataset}). */
  public static boolean isBenchmarkNoun(String word) {
    return BENCHMARK_NOUNS.contains(word);
  }

  /** Whether a name's last part is typical of benchmarks ({@code bench}, {@code qa}). */
  public static boolean isBenchmarkSuffix(String part) {
    return BENCHMARK_SUFFIXES.contains(part);
  }

  /** Whether the word stands for the paper's own system after {@code our} or {@code the proposed}. */
  public static boolean isOwnNoun(String word) {
    return OWN_NOUNS.contains(word);
  }
}
