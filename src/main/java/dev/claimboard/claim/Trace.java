package dev.claimboard.claim;

import java.util.List;

/**
 * How a claim came about: one step a decision, in the order taken.
 *
 * @param steps never empty
 */
public record Trace(List<Step> steps) {
  public Trace {
    steps = List.copyOf(steps);
  }

  /**
   * One decision.
   *
   * @param slot   what was decided: {@code value}, {@code metric}, {@code benchmark}, {@code method} …
   * @param result what was chosen, as text; an empty string for nothing
   * @param by     id of the rule or link that chose it, upper-case with underscores
   * @param from   the words of the text that led to it
   */
  public record Step(String slot, String result, String by, String from) {}
}
