package dev.claimboard.extract.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that hold a sentence together or only colour it. They are asked for in lower case. Immutable, thread-safe. */
public final class FunctionWords {
  private static final Map<String, Set<String>> LISTS = WordLists.read("function-words");
  private static final Set<String> PREPOSITIONS = LISTS.get("preposition");
  private static final Set<String> DETERMINERS = LISTS.get("determiner");
  private static final Set<String> AUXILIARIES = LISTS.get("auxiliary");
  private static final Set<String> ADVERBS = LISTS.get("adverb");
  private static final Set<String> INTENSIFIERS = LISTS.get("intensifier");
  private static final Set<String> FUNCTION = new HashSet<>();

  static {
    for (String label : List.of("preposition", "conjunction", "determiner", "pronoun", "auxiliary", "adverb")) {
      FUNCTION.addAll(LISTS.get(label));
    }
  }

  private FunctionWords() {}

  /** Whether the word can stand in no noun phrase. */
  public static boolean isFunctionWord(String word) {
    return FUNCTION.contains(word);
  }

  /** Whether the word praises or sizes a noun without being part of its name ({@code significant}). */
  public static boolean isIntensifier(String word) {
    return INTENSIFIERS.contains(word);
  }

  /** Whether the word is a preposition ({@code of}). */
  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether the word is an article, a possessive, a quantifier or a small number in words ({@code our}, {@code three}). */
  public static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Whether the word is a form of an auxiliary or modal verb, or a negation ({@code is}, {@code can}, {@code not}). */
  public static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /** Whether the word is a known adverb, or looks like one by its ending ({@code only}, {@code markedly}). */
  public static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }
}
