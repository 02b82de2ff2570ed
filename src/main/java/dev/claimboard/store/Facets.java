package dev.claimboard.store;

import java.util.List;

/**
 * How the claims that match a filter are spread. Immutable; each list has the most frequent values first, ties by value.
 *
 * @param benchmarks the boards, at most {@link #MOST}
 * @param methods    the methods, at most {@link #MOST}
 * @param metrics    the metrics, at most {@link #MOST}
 * @param kinds      all kinds
 * @param years      all years of papers, newest first
 */
public record Facets(List<Facet> benchmarks, List<Facet> methods, List<Facet> metrics, List<Facet> kinds, List<Facet> years) {
  /** How many benchmarks, methods and metrics are counted out. */
  public static final int MOST = 20;

  public Facets {
    benchmarks = List.copyOf(benchmarks);
    methods = List.copyOf(methods);
    metrics = List.copyOf(metrics);
    kinds = List.copyOf(kinds);
    years = List.copyOf(years);
  }
}
