package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.Set;

/** Words by which a paper introduces something of its own. All words but field terms are given in lower case. Immutable, thread-safe. */
public final class IntroductionWords {
  private static final Map<String, Set<String>> LISTS = WordLists.read("introductions");
  private static final Set<String> FIELD_TERMS = WordLists.read("field-terms").get("term");
  private static final Set<String> VERBS = LISTS.get("verb");
  private static final Set<String> NAMING_VERBS = LISTS.get("naming");
  private static final Set<String> SUBJECTS = LISTS.get("subject");
  private static final Set<String> PREPOSITIONS = LISTS.get("oblique");
  private static final Set<String> CLAUSE_OPENERS = LISTS.get("clause");
  private static final Set<String> BENCHMARK_NOUNS = LISTS.get("benchmark");
  private static final Set<String> NOVELTY = LISTS.get("novelty");

  private IntroductionWords() {}

  /** Whether the object of the verb form may be introduced: {@code propose}. */
  public static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Whether the verb form gives a name, whatever its subject: {@code dubbed}. */
  public static boolean isNamingVerb(String word) {
    return NAMING_VERBS.contains(word);
  }

  /** Whether the word stands for the authors or the paper: {@code we}. */
  public static boolean isSubject(String word) {
    return SUBJECTS.contains(word);
  }

  /** Whether a name behind the word is no direct object: {@code on}. */
  public static boolean isOblique(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether the word opens a clause: {@code which}. */
  public static boolean isClauseOpener(String word) {
    return CLAUSE_OPENERS.contains(word);
  }

  /** Whether the noun makes what is introduced a benchmark: {@code dataset}. */
  public static boolean isBenchmarkNoun(String word) {
    return BENCHMARK_NOUNS.contains(word);
  }

  /** Whether the adjective describes something new: {@code novel}. */
  public static boolean isNovelty(String word) {
    return NOVELTY.contains(word);
  }

  /** Whether the word, spelled as given, is an abbreviation that many papers use, or its plural: {@code HMDs}. */
  public static boolean isFieldTerm(String word) {
    boolean plural = word.endsWith("s") && FIELD_TERMS.contains(word.substring(0, word.length() - 1));
    return plural || FIELD_TERMS.contains(word);
  }
}
