package dev.claimboard.parse;

import dev.claimboard.claim.Unit;
import java.util.Locale;

/** The unit that a printed word or mark stands for. */
final class UnitNames {
  private UnitNames() {}

  /** The unit; words for per cent, points and multiples are joined, all others are kept as printed. */
  static Unit of(String printed) {
    String word = printed.strip().toLowerCase(Locale.ROOT);
    if (word.startsWith("-")) {
      word = word.substring(1);
    }
    return switch (word) {
      case "%", "percent", "per cent" -> Unit.PERCENT;
      case "x", "×", "times", "fold" -> Unit.TIMES;
      case "pp", "pp.", "p.p.", "pps", "pt", "pts", "%p", "ppt", "ppts" -> Unit.POINTS;
      default -> word.endsWith("point") || word.endsWith("points") || word.endsWith("(pp)") ? Unit.POINTS : new Unit(printed.strip());
    };
  }
}
