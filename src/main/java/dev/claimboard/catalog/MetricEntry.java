package dev.claimboard.catalog;

import java.math.BigDecimal;
import java.util.List;

/** The fields of a metric's file as written; a missing list is empty, anything else missing is null. */
record MetricEntry(
    String id,
    String name,
    List<String> aliases,
    List<String> ambiguous,
    Bearing direction,
    Scale scale,
    List<BigDecimal> range,
    String family,
    boolean efficiency) {

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
  }

  /** All its names, the ambiguous ones marked. */
  List<NamedEntry> names() {
    return Names.of(id, name, aliases, ambiguous);
  }

  /** The metric; call it only for an entry whose required fields are all there. */
  Metric toMetric() {
    return new Metric(id, name, aliases, settled(), scale, bound(0), bound(1), family, efficiency);
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
