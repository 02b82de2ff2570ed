package dev.claimboard.board;

/** Why a score on a benchmark is no row of the board, although it stands there. */
public enum Exclusion {
  OUT_OF_RANGE("the value lies outside what the metric can be"),
  RANGE("a range, not one number"),
  BOUND("a bound (up to, at least, at most), not one measured number"),
  SUPERSEDED("the same paper has a better or equal value of this method, or of another that it does not name"),
  UNIT_MISMATCH("its unit does not fit the metric's scale"),
  NO_METRIC("the text names no metric, and the value does not tell which one is meant"),
  HIDDEN("a person set it apart"),
  LOW_CONFIDENCE("it is too uncertain: its confidence is below what the board asks for");

  private final String sentence;

  Exclusion(String sentence) {
    this.sentence = sentence;
  }

  /** What the reason means, for people: a phrase without a full stop. */
  public String sentence() {
    return sentence;
  }
}
