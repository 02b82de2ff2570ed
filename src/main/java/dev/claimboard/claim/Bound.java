package dev.claimboard.claim;

/** How a text hedges a number. */
public enum Bound {
  UP_TO("up to"),
  AT_LEAST("at least"),
  AT_MOST("at most"),
  ABOUT("about");

  private final String label;

  Bound(String label) {
    this.label = label;
  }

  /** The name used in JSON, CSV, the database and on pages. */
  public String label() {
    return label;
  }

  /** The bound with that {@link #label()}; throws {@link IllegalArgumentException} for any other text. */
  public static Bound ofLabel(String label) {
    for (Bound bound : values()) {
      if (bound.label.equals(label)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("unknown bound: " + label);
  }
}
