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

  private static final Set<String> OVERLAPS = LISTS.get("overlap");
  private static final Set<String> SCALINGS = LISTS.get("scaling");
  private static final Set<String> OPERATING_SCALES = LISTS.get("operating-scale");
  private static final Set<String> GIVING_UP = LISTS.get("giving-up");
  private static final Set<String> WHOLES = LISTS.get("whole");
  private static final Set<String> SWEPT = LISTS.get("swept");
  private static final Set<String> CASES = LISTS.get("case");
  private static final Set<String> FACT_VERBS = LISTS.get("fact");

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

  /** Whether the word names a measure whose least value makes something count: {@code IoU}. */
  public static boolean isOverlap(String word) {
    return OVERLAPS.contains(word);
  }

  /** Whether a multiple of what the word names is a setting: {@code magnification}. */
  public static boolean isScaling(String word) {
    return SCALINGS.contains(word);
  }

  /** Whether a multiple of what the word names is a setting where something works at it: {@code compression}. */
  public static boolean isOperatingScale(String word) {
    return OPERATING_SCALES.contains(word);
  }

  /** Whether the word is a gerund of giving up or keeping part of the material: {@code pruning}. */
  public static boolean isGivingUp(String word) {
    return GIVING_UP.contains(word);
  }

  /** Whether a share of what the word names is a size: {@code backbone}. */
  public static boolean isWhole(String word) {
    return WHOLES.contains(word);
  }

  /** Whether the word names conditions of which a range is tried: {@code levels}. */
  public static boolean isSwept(String word) {
    return SWEPT.contains(word);
  }

  /** Whether the word names what a system is tried on, one by one: {@code trials}. */
  public static boolean isCase(String word) {
    return CASES.contains(word);
  }

  /** Whether the word is a verb of facts or of reporting, which makes no result of a share of things: {@code affects}. */
  public static boolean isFactVerb(String word) {
    return FACT_VERBS.contains(word);
  }
}
