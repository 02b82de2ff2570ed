package dev.claimboard.store;

/** What saving a paper did. */
public enum SaveResult {
  /** The paper was not there. */
  NEW,
  /** The paper was there and something of it or its claims differed. */
  CHANGED,
  /** The store has the same bytes as before. */
  UNCHANGED
}
