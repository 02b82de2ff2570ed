package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.rank.Words;
import java.util.Locale;

/**
 * What a number measures.
 *
 * @param metric the metric, or nothing
 * @param known  whether the catalog has the metric
 * @param cost   whether it tells speed, size or cost
 */
public record Measure(Link metric, boolean known, boolean cost) {

  /** The last word of the metric, in lower case and singular; {@code none} without a metric. */
  String word() {
    if (!metric.isNamed()) {
      return "none";
    }
    String name = metric.mention().name().toLowerCase(Locale.ROOT);
    return Words.singular(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** A word for features: what is known of the metric. */
  String knowledge() {
    return known ? "known" : metric.isNamed() ? "open" : "none";
  }

  /** A word for features: what the number tells of. */
  String side() {
    return cost ? "cost" : "quality";
  }
}
