package dev.claimboard.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A metric as the catalog knows it.
 *
 * @param id         lower-case letters, digits and hyphens
 * @param name       the name shown
 * @param aliases    other names, without {@code name}
 * @param direction  which values are better, or null when that is not settled: such a metric is never ranked
 * @param scale      how printed numbers compare
 * @param minimum    the least possible value on the metric's own scale, or null
 * @param maximum    the greatest possible value on the metric's own scale, or null
 * @param family     the id of the more general metric that this is a kind of, or null
 * @param efficiency whether it tells speed, size or cost rather than quality
 * @param bare       whether papers print its numbers without naming it ({@code 57.2% on A}), where it is a benchmark's default metric
 */
public record Metric(
    String id,
    String name,
    List<String> aliases,
    Direction direction,
    Scale scale,
    BigDecimal minimum,
    BigDecimal maximum,
    String family,
    boolean efficiency,
    boolean bare) {

  public Metric {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(scale, "scale");
    aliases = List.copyOf(aliases);
  }
}
