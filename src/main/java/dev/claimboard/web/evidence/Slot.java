package dev.claimboard.web.evidence;

import java.util.Locale;

/** The parts of a claim that are marked in a text; where they overlap, a later one lies on top. */
public enum Slot {
  BENCHMARK,
  METHOD,
  METRIC,
  NUMBER;

  /** The name for people and for style sheets. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
