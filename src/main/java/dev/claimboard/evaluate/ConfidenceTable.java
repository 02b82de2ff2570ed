package dev.claimboard.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How often claims are right, by their confidence.
 *
 * @param parts claims of falling confidence in groups of nearly equal size
 */
public record ConfidenceTable(List<Part> parts) {
  public ConfidenceTable {
    parts = List.copyOf(parts);
  }

  /**
   * A claim that was judged.
   *
   * @param confidence between 0 and 1
   * @param right      whether number, method, benchmark and metric are all right
   */
  public record Judged(double confidence, boolean right) {}

  /**
   * A group of claims.
   *
   * @param highest the highest confidence in it
   * @param lowest  the lowest
   * @param claims  how many there are
   * @param right   how many of them are right
   */
  public record Part(double highest, double lowest, int claims, int right) {}

  /** The table of claims in any order; fewer parts when there are fewer claims. */
  public static ConfidenceTable of(List<Judged> judged, int parts) {
    List<Judged> ordered = judged.stream().sorted(Comparator.comparingDouble(Judged::confidence).reversed()).toList();
    List<Part> table = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      List<Judged> part = ordered.subList(i * ordered.size() / parts, (i + 1) * ordered.size() / parts);
      if (!part.isEmpty()) {
        int right = (int) part.stream().filter(Judged::right).count();
        table.add(new Part(part.get(0).confidence(), part.get(part.size() - 1).confidence(), part.size(), right));
      }
    }
    return new ConfidenceTable(table);
  }

  /** One line a part: the confidences, the number of claims, the share of right ones. */
  public String text() {
    StringBuilder text = new StringBuilder("\nconfidence      claims   right\n");
    for (Part part : parts) {
      text.append(String.format(Locale.ROOT, "%.2f to %.2f %9d  %5.1f%%%n", part.highest(), part.lowest(), part.claims(),
          100.0 * part.right() / part.claims()).replace("\r", ""));
    }
    return text.toString();
  }
}
