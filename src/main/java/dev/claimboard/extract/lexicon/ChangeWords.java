package dev.claimboard.extract.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns and comparatives of gain and loss. Words are asked for in lower case. Immutable, thread-safe. */
public final class ChangeWords {
  private static final Map<String, Set<String>> NOUNS = WordLists.read("nouns");
  private static final Set<String> SPEED_NOUNS = NOUNS.get("speed");
  private static final Map<String, Effect> NOUN_EFFECTS = new HashMap<>();
  private static final Map<String, Effect> COMPARATIVE_EFFECTS = new HashMap<>();
  private static final Map<String, String> COMPARATIVE_QUANTITIES = new HashMap<>();

  static {
    for (Effect effect : EnumSet.allOf(Effect.class)) {
      NOUNS.get(label(effect)).forEach(noun -> NOUN_EFFECTS.put(noun, effect));
    }
    SPEED_NOUNS.forEach(noun -> NOUN_EFFECTS.put(noun, Effect.BETTER));
    WordLists.read("comparatives").forEach(ChangeWords::readComparatives);
  }

  private ChangeWords() {}

  private static String label(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  private static void readComparatives(String label, Set<String> words) {
    for (String word : words) {
      switch (label) {
        case "faster" -> comparative(word, Effect.BETTER, "speed");
        case "slower" -> comparative(word, Effect.WORSE, "speed");
        case "cheaper" -> comparative(word, Effect.DOWN, "cost");
        case "compact" -> comparative(word, Effect.DOWN, "size");
        case "longer" -> comparative(word, Effect.UP, "length");
        case "shorter" -> comparative(word, Effect.DOWN, "length");
        case "efficient" -> comparative(word, Effect.BETTER, "efficiency");
        default -> COMPARATIVE_EFFECTS.put(word, Effect.valueOf(label.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static void comparative(String word, Effect effect, String quantity) {
    COMPARATIVE_EFFECTS.put(word, effect);
    COMPARATIVE_QUANTITIES.put(word, quantity);
  }

  /** What a noun of gain or loss does to its metric; null for other words. */
  public static Effect nounEffect(String word) {
    return NOUN_EFFECTS.get(word);
  }

  /** What a comparative does to its metric; null for other words. */
  public static Effect comparativeEffect(String word) {
    return COMPARATIVE_EFFECTS.get(word);
  }

  /** The quantity that a comparative implies by itself ({@code faster}: speed); null when it needs a noun. */
  public static String impliedQuantity(String comparative) {
    return COMPARATIVE_QUANTITIES.get(comparative);
  }

  /** Whether the word is a noun of speeding up. */
  public static boolean isSpeedNoun(String word) {
    return SPEED_NOUNS.contains(word);
  }
}
