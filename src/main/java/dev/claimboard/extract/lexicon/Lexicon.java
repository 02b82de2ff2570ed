package dev.claimboard.extract.lexicon;

import java.util.Set;

/** What is asked of words of every sort. Immutable, thread-safe. */
public final class Lexicon {
  private static final Set<String> MONTHS = WordLists.read("dates").get("month");

  private Lexicon() {}

  /** Whether the word is one of a few. */
  public static boolean isOneOf(String word, String... words) {
    for (String other : words) {
      if (other.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends in a possessive {@code 's}. */
  public static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /** Whether the word is the name of a month or its abbreviation. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }
}
