package dev.claimboard.catalog;

import java.math.BigDecimal;
import java.util.List;

/** The fields of a metric's file as written; a missing list is empty, anything else missing is null. */
record MetricEntry(
    String id,
    String name,
    List<String> aliases,
    List<String> ambiguous,
    List<String> context,
    Bearing direction,
    Scale scale,
    List<BigDecimal> range,
    String family,
    boolean efficiency,
    boolean bare) {

  /** What a file says of the direction. */
  enum Bearing {
    HIGHER,
    LOWER,
    /** Neither, on purpose: it depends on whose side one takes. */
    UNSETTLED
  }

  MetricEntry {
    aliases = BenchmarkEntry.orEmpty(aliases);
    ambiguous = BenchmarkEntry.orEmpty(ambiguous);
    context = BenchmarkEntry.orEmpty(context);
  }

  /** All its names as they stand inside a sentence, the ambiguous ones marked. */
  List<NamedEntry> names() {
    return Names.of(id, insideSentence(name), aliases, new Ambiguity(ambiguous, context));
  }

  /** A metric's name without the capital that it has only because it is shown on its own: {@code accuracy}, but {@code BLEU}. */
  static String insideSentence(String name) {
    boolean ordinaryWord = name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
    return ordinaryWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  /** The metric; call it only for an entry whose required fields are all there. */
  Metric toMetric() {
    return new Metric(id, name, aliases, settled(), scale, bound(0), bound(1), family, efficiency, bare);
  }

  private Direction settled() {
    if (direction == null || direction == Bearing.UNSETTLED) {
      return null;
    }
    return direction == Bearing.HIGHER ? Direction.HIGHER : Direction.LOWER;
  }

  private BigDecimal bound(int index) {
    return range == null ? null : range.get(index);
  }
}
