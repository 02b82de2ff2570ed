package dev.claimboard.pwc;

import dev.claimboard.catalog.Direction;

/**
 * A column of an evaluation table.
 *
 * @param id        safe in an address, different for each column of a table
 * @param name      as printed at the numbers
 * @param direction which values are better, or null when that is not settled
 */
public record TableMetric(String id, String name, Direction direction) {}
