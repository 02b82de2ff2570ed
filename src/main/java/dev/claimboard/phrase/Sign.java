package dev.claimboard.phrase;

/** The printed sign of a number. */
public enum Sign {
  NONE,
  PLUS,
  MINUS
}
