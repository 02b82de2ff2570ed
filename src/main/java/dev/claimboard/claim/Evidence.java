package dev.claimboard.claim;

import dev.claimboard.text.Span;
import java.util.Objects;

/**
 * Where a claim comes from. Spans count UTF-16 units of the abstract as given.
 *
 * @param number     the number (a whole range, where it is one) as printed
 * @param sentence   the sentence that holds it
 * @param quote      a short exact substring of the abstract that contains the number
 * @param rule       id of the rule that found it
 * @param confidence between 0 and 1: the higher, the more likely all slots are right
 */
public record Evidence(Span number, Span sentence, String quote, String rule, double confidence) {
  /** The rule of claims that were taken from a row of an evaluation table of Papers with Code. */
  public static final String TABLE_ROW = "PWC_TABLE_ROW";
  /** What the id of a paper begins with that holds such rows; the id of the paper that they cite follows. */
  public static final String TABLE_PAPER = "pwc:";

  public Evidence {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
    }
  }

  /** Whether the claim was taken from a row of an evaluation table, typed in by people, rather than from an abstract. */
  public boolean isTableRow() {
    return rule.equals(TABLE_ROW);
  }
}
