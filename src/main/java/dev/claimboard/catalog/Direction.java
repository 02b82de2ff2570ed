package dev.claimboard.catalog;

/** Which values of a metric are better. */
public enum Direction {
  HIGHER,
  LOWER
}
