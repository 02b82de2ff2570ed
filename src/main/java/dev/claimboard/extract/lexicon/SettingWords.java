package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.Set;

/** Words that tell a condition of a measurement from its outcome. All words are given in lower case. Immutable, thread-safe. */
public final class SettingWords {
  private static final Map<String, Set<String>> LISTS = WordLists.read("settings");
  private static final Set<String> PARAMETERS = LISTS.get("parameter");
  private static final Set<String> CONDITIONS = LISTS.get("condition");
  private static final Set<String> USES = LISTS.get("use");
  private static final Set<String> MATERIALS = LISTS.get("material");

  private SettingWords() {}

  /** Whether the word names a hyper-parameter: {@code temperature}. */
  public static boolean isParameter(String word) {
    return PARAMETERS.contains(word);
  }

  /** Whether the word names a condition that a share gives the degree of: {@code sparsity}. */
  public static boolean isCondition(String word) {
    return CONDITIONS.contains(word);
  }

  /** Whether a share behind the word may be one of something used: {@code using}, {@code only}. */
  public static boolean isUse(String word) {
    return USES.contains(word);
  }

  /** Whether the word names what systems are made of or learn from: {@code samples}. */
  public static boolean isMaterial(String word) {
    return MATERIALS.contains(word);
  }
}
