package dev.claimboard.extract.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units of cost and speed, and the words beside them. All words are given in lower case. Immutable, thread-safe. */
public final class EfficiencyUnits {
  /** The quantity of a unit that has none of its own: a decibel, a watt. */
  public static final String UNNAMED = "";

  private static final Map<String, Set<String>> LISTS = WordLists.read("efficiency-units");
  private static final Set<String> NEEDS = LISTS.get("need");
  private static final Set<String> MATERIALS = LISTS.get("material");
  private static final Map<String, String> QUANTITIES = new LinkedHashMap<>();

  static {
    for (String quantity : List.of("throughput", "time", "memory", "cost", "power", "energy", "FLOPs", "MACs")) {
      LISTS.get(quantity).forEach(unit -> QUANTITIES.put(unit, quantity));
    }
    LISTS.get("other").forEach(unit -> QUANTITIES.put(unit, UNNAMED));
    QUANTITIES.put("tokens per second", "throughput");
    QUANTITIES.put("frames per second", "throughput");
    QUANTITIES.put("gpu hours", "time");
    QUANTITIES.put("fps", "FPS");
  }

  private EfficiencyUnits() {}

  /** The quantity that a unit measures; {@link #UNNAMED} when the unit alone does not tell, null when it is none of efficiency. */
  public static String quantityOf(String unit) {
    return QUANTITIES.get(unit);
  }

  /** Whether an amount behind the word is one that a system needs or reaches: {@code takes}, {@code within}. */
  public static boolean isNeed(String word) {
    return NEEDS.contains(word);
  }

  /** Whether an amount before the word sizes a thing and is no cost: {@code GPU}, {@code clips}. */
  public static boolean isMaterial(String word) {
    return MATERIALS.contains(word);
  }
}
