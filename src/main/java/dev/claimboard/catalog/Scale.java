package dev.claimboard.catalog;

/** How a metric's numbers relate to each other when papers print them differently. */
public enum Scale {
  /** A share, by custom printed from 0 to 100: 0.572 stands for 57.2. */
  PERCENT,
  /** A share or coefficient, by custom printed from 0 to 1: 93.1% stands for 0.931. */
  UNIT,
  /** Any other quantity; numbers are compared as printed. */
  OPEN
}
