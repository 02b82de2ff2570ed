package dev.claimboard.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs of gain, loss, scoring, comparing and keeping, in all their forms. Words are asked for in lower case. Immutable, thread-safe. */
public final class Verbs {
  private static final int LONGEST_ABBREVIATION = 3;
  private static final Map<String, Effect> EFFECTS = new HashMap<>();
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> SCORE_VERBS = new HashSet<>();
  private static final Set<String> COMPARE_VERBS = new HashSet<>();
  private static final Set<String> KEEP_VERBS = new HashSet<>();
  private static final Set<String> NOUN_LIKE_VERBS = new HashSet<>();

  static {
    WordLists.read("verbs").forEach(Verbs::readVerbs);
  }

  private Verbs() {}

  private static void readVerbs(String label, Set<String> bases) {
    if (label.equals("nounlike")) {
      NOUN_LIKE_VERBS.addAll(bases);
      return;
    }
    for (String base : bases) {
      for (String form : Inflection.forms(base)) {
        readVerbForm(label, form);
      }
    }
  }

  private static void readVerbForm(String label, String form) {
    VERBS.add(form);
    switch (label) {
      case "score" -> SCORE_VERBS.add(form);
      case "compare" -> COMPARE_VERBS.add(form);
      case "keep" -> KEEP_VERBS.add(form);
      case "other" -> { }
      default -> EFFECTS.putIfAbsent(form, Effect.valueOf(label.toUpperCase(Locale.ROOT)));
    }
  }

  /** What a form of a verb of gain or loss does to its metric; null for other words. */
  public static Effect verbEffect(String word) {
    return EFFECTS.get(word);
  }

  /** Whether the word is a form of a verb in the lists, though it may be a noun as well. */
  public static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Whether the word is a form of a verb in the lists that is hardly ever a noun or a modifier. */
  public static boolean isClearVerb(String word) {
    return VERBS.contains(word) && !NOUN_LIKE_VERBS.contains(word);
  }

  /** Whether the word is a form of a verb of scoring ({@code achieves}, {@code reaching}). */
  public static boolean isScoreVerb(String word) {
    return SCORE_VERBS.contains(word);
  }

  /** Whether the word looks like the past of any regular verb: {@code required}; abbreviations and {@code speed} do not. */
  public static boolean isRegularPast(String word) {
    return word.endsWith("ed") && word.length() > LONGEST_ABBREVIATION && !word.endsWith("eed");
  }

  /** Whether the word is a form of a verb whose object is what is compared with ({@code outperforms}). */
  public static boolean isCompareVerb(String word) {
    return COMPARE_VERBS.contains(word);
  }

  /** Whether the word is a form of a verb of keeping a share ({@code retains}). */
  public static boolean isKeepVerb(String word) {
    return KEEP_VERBS.contains(word);
  }

  /** Whether, before {@code on}, the word tells of training or of a ground, not of measuring ({@code trained on}, {@code based on}). */
  public static boolean isFoundation(String word) {
    return word.endsWith("trained")
        || word.endsWith("tuned")
        || Lexicon.isOneOf(word, "based", "built", "relies", "focus", "focusing", "depends", "depending");
  }
}
