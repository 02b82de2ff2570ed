package dev.claimboard.board;

import dev.claimboard.claim.Claim;

/** Numbers of claims for people: the digits as printed, with hedge, range end, sign and unit. */
public final class PrintedValue {
  private PrintedValue() {}

  /** For instance {@code 57.22%}, {@code up to 28.1 dB}, {@code 10.4–14.8 points}, {@code +3.6%}, {@code 2.3x}, {@code 91.2 ± 0.3%}. */
  public static String of(Claim claim) {
    throw new UnsupportedOperationException();
  }
}
