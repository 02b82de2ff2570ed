package dev.claimboard.board;

/**
 * A method's number in a comparison.
 *
 * @param shown     the number that is compared: of a paper that reports several of the methods, else the method's best
 * @param best      the method's best on that benchmark and metric; often the same
 * @param samePaper whether the paper of the number reports another of the methods as well
 * @param leads     whether no other method compared has a number as good
 */
public record ComparedScore(Standing shown, Standing best, boolean samePaper, boolean leads) {

  /** Whether a better number than the one shown is reported elsewhere. */
  public boolean hasBetter() {
    return shown.comparable().compareTo(best.comparable()) != 0;
  }

  /** The same number with its lead. */
  ComparedScore leading(boolean alone) {
    return new ComparedScore(shown, best, samePaper, alone);
  }
}
