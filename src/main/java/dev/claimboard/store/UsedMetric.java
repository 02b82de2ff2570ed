package dev.claimboard.store;

import dev.claimboard.catalog.Metric;

/**
 * A metric of the catalog with its counts.
 *
 * @param metric     what the catalog knows
 * @param benchmarks on how many benchmarks claims name it
 * @param papers     how many papers report it
 * @param claims     how many claims name it
 */
public record UsedMetric(Metric metric, int benchmarks, int papers, int claims) {}
