package dev.claimboard.evaluate;

import java.util.Locale;

/** A name of a claim that counts in the headline figure. */
public enum Slot {
  METHOD,
  BENCHMARK,
  METRIC;

  /** The field's name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
