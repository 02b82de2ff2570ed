package dev.claimboard.board;

/** Who reports a number. */
public enum Reporter {
  /** The paper that the method is from, or one that does not name the method of its number. */
  OWN,
  /** A paper that compares with the method: a baseline's number. */
  OTHERS;

  /** Who reports the claim. */
  public static Reporter of(Entry entry) {
    return entry.claim().methodName() == null || entry.ownMethod() ? OWN : OTHERS;
  }
}
