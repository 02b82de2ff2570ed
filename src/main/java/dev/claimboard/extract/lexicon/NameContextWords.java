package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.Set;

/** Words in and around a name that tell what it names. All words are given in lower case. Immutable, thread-safe. */
public final class NameContextWords {
  private static final Map<String, Set<String>> LISTS = WordLists.read("name-contexts");
  private static final Set<String> COMPARING = LISTS.get("comparing");
  private static final Set<String> SYSTEM_NOUNS = LISTS.get("system");
  private static final Set<String> OBLIQUE = LISTS.get("oblique");
  private static final Set<String> FIELD_NOUNS = LISTS.get("field");
  private static final Set<String> ADJECTIVE_ENDINGS = LISTS.get("adjective");

  private NameContextWords() {}

  /** Whether a name behind the word is a system that is compared with or made use of: {@code outperforms}, {@code via}. */
  public static boolean isComparing(String word) {
    return COMPARING.contains(word);
  }

  /** Whether a name before the noun is a system: {@code framework}. */
  public static boolean isSystemNoun(String word) {
    return SYSTEM_NOUNS.contains(word);
  }

  /** Whether a name behind the word is not the subject of the next verb: {@code of}. */
  public static boolean isOblique(String word) {
    return OBLIQUE.contains(word);
  }

  /** Whether the last part of a hyphenated word makes it an adjective: {@code based}. */
  public static boolean isAdjectiveEnding(String part) {
    return ADJECTIVE_ENDINGS.contains(part);
  }

  /** Whether a phrase in capitals that ends in the word speaks of a field or a kind of system: {@code answering}. */
  public static boolean isFieldNoun(String word) {
    return FIELD_NOUNS.contains(word);
  }
}
