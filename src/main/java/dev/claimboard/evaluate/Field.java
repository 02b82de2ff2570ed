package dev.claimboard.evaluate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A field of a claim that is judged beside the headline figure. */
public enum Field {
  /** Equal units, whatever their spelling: {@code pp} and {@code percentage points} are one. */
  UNIT {
    @Override
    boolean agree(Facts gold, Facts predicted) {
      return plainUnit(gold.unit()).equals(plainUnit(predicted.unit()));
    }
  },
  /** The same hedge, or none on both sides. */
  BOUND {
    @Override
    boolean agree(Facts gold, Facts predicted) {
      return Objects.requireNonNullElse(gold.bound(), "").equals(Objects.requireNonNullElse(predicted.bound(), ""));
    }
  },
  /** Efficiency or not. */
  EFFICIENCY {
    @Override
    boolean agree(Facts gold, Facts predicted) {
      return gold.efficiency() == predicted.efficiency();
    }
  },
  /** At least half of the words of the shorter baseline in common, or no baseline on both sides. */
  BASELINE {
    @Override
    boolean agree(Facts gold, Facts predicted) {
      Set<String> expected = words(gold.baseline());
      Set<String> found = words(predicted.baseline());
      if (expected.isEmpty() || found.isEmpty()) {
        return expected.isEmpty() && found.isEmpty();
      }
      int shorter = Math.min(expected.size(), found.size());
      expected.retainAll(found);
      return 2 * expected.size() >= shorter;
    }
  };

  private static final String POINTS = "points";
  private static final Map<String, String> UNIT_SPELLINGS = Map.of("percent", "%", "percentage points", POINTS, "percentage point", POINTS,
      "point", POINTS, "pp", POINTS, "pts", POINTS, "times", "x", "fold", "x", "×", "x");

  /** The field's name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract boolean agree(Facts gold, Facts predicted);

  private static String plainUnit(String unit) {
    String plain = unit == null ? "" : CaseFolding.fold(unit.replace("\\", "").replace("$", "").strip());
    return UNIT_SPELLINGS.getOrDefault(plain, plain.endsWith(POINTS) ? POINTS : plain);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(NameMatch.words(name == null ? "" : name));
  }
}
