package dev.claimboard.board;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.NameKey;
import dev.claimboard.claim.Claim;
import java.util.Objects;
import java.util.Optional;

/**
 * The ids of boards, methods and metrics: one id for all spellings of a name, safe in an address. What the catalog knows has the
 * catalog's id; every other name has its {@link NameKey}, with letters outside a-z written as {@code u} and their code point.
 * Sizes and versions keep methods apart. Immutable and thread-safe.
 */
public final class Identity {
  private final Catalog catalog;

  public Identity(Catalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /** The board that a claim belongs to, or null when it names no benchmark. */
  public static String boardOf(Claim claim) {
    return claim.benchmarkId() != null ? claim.benchmarkId() : slugOrNull(claim.benchmarkName());
  }

  /** The method that a claim is about, or null when it names none. */
  public static String methodOf(Claim claim) {
    return slugOrNull(claim.methodName());
  }

  /** The metric of a claim, or null when it names none. */
  public static String metricOf(Claim claim) {
    return claim.metricId() != null ? claim.metricId() : slugOrNull(claim.metricName());
  }

  /** The board meant by an id, a catalog alias or any spelling; never null, whether or not such a board exists. */
  public String board(String idOrName) {
    Optional<Benchmark> known = catalog.benchmark(idOrName).or(() -> catalog.findBenchmark(idOrName));
    return known.map(Benchmark::id).orElseGet(() -> slug(idOrName));
  }

  /** The method meant by an id or any spelling; never null, whether or not such a method exists. */
  public String method(String idOrName) {
    return slug(idOrName);
  }

  /** The metric meant by an id, a catalog alias or any spelling; never null, whether or not it is known. */
  public String metric(String idOrName) {
    Optional<Metric> known = catalog.metric(idOrName).or(() -> catalog.findMetric(idOrName));
    return known.map(Metric::id).orElseGet(() -> slug(idOrName));
  }

  private static String slugOrNull(String name) {
    return name == null ? null : slug(name);
  }

  private static String slug(String name) {
    String key = NameKey.of(name);
    StringBuilder slug = new StringBuilder();
    (key.isEmpty() ? name : key).codePoints().forEach(point -> append(slug, point));
    return slug.toString();
  }

  private static void append(StringBuilder slug, int point) {
    if (point >= 'a' && point <= 'z' || point >= '0' && point <= '9' || point == '.' || point == '-') {
      slug.append((char) point);
    } else {
      slug.append('u').append(Integer.toHexString(point));
    }
  }
}
