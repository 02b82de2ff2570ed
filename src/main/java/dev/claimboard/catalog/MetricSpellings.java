package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The keys under which a metric's surface name is looked up: as it is, without a closing {@code score}, singular, plural. */
final class MetricSpellings {

  private static final int SHORTEST_INFLECTED = 4;
  private static final Pattern CLOSING_WORD = Pattern.compile("(?i)(?<=\\S)[\\s-]+(?:scores?|values?|metrics?)\\s*$");

  private MetricSpellings() {}

  /** The keys in the order in which they are to be tried. */
  static List<String> of(String surfaceName) {
    List<String> keys = new ArrayList<>();
    addInflected(keys, NameKey.of(surfaceName));
    String shorter = CLOSING_WORD.matcher(surfaceName).replaceFirst("");
    if (!shorter.equals(surfaceName)) {
      addInflected(keys, NameKey.of(shorter));
    }
    return keys;
  }

  private static void addInflected(List<String> keys, String key) {
    keys.add(key);
    if (key.length() < SHORTEST_INFLECTED) {
      return;
    }
    if (key.endsWith("ies")) {
      keys.add(key.substring(0, key.length() - 3) + "y");
    } else if (key.endsWith("s")) {
      keys.add(key.substring(0, key.length() - 1));
    } else if (key.endsWith("y")) {
      keys.add(key.substring(0, key.length() - 1) + "ies");
    } else {
      keys.add(key + "s");
    }
  }
}
