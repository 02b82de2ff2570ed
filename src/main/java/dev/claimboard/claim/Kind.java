package dev.claimboard.claim;

import java.util.Locale;

/** What a claim's number is. */
public enum Kind {
  /** An absolute measurement: {@code 57.22% accuracy}. */
  SCORE,
  /** A difference, relative or absolute, signed by what happens to the metric: {@code reduces WER by 12%} is -12. */
  CHANGE,
  /** A multiple, never signed: {@code 2.3x faster} is 2.3. */
  FACTOR;

  /** The name used in JSON, CSV and the database: {@code score}, {@code change} or {@code factor}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with that {@link #label()}; throws {@link IllegalArgumentException} for any other text. */
  public static Kind ofLabel(String label) {
    for (Kind kind : values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind: " + label);
  }
}
