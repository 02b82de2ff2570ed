package dev.claimboard.claim;

import java.util.Locale;

/** What a change is a part of: {@code 2 points} absolute, {@code a relative 12%}. */
public enum Basis {
  ABSOLUTE,
  RELATIVE;

  /** The name used in JSON, CSV and the database. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The basis with that {@link #label()}; throws {@link IllegalArgumentException} for any other text. */
  public static Basis ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
