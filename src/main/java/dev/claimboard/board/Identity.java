package dev.claimboard.board;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;

/** The ids of boards, methods and metrics: one id for all spellings of a name. Immutable and thread-safe. */
public final class Identity {
  private final Catalog catalog;

  public Identity(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The board that a claim belongs to, or null when it names no benchmark. */
  public static String boardOf(Claim claim) {
    throw new UnsupportedOperationException();
  }

  /** The method that a claim is about, or null when it names none. */
  public static String methodOf(Claim claim) {
    throw new UnsupportedOperationException();
  }

  /** The metric of a claim, or null when it names none. */
  public static String metricOf(Claim claim) {
    throw new UnsupportedOperationException();
  }

  /** The board meant by an id, a catalog alias or any spelling; never null, whether or not such a board exists. */
  public String board(String idOrName) {
    throw new UnsupportedOperationException();
  }

  /** The method meant by an id or any spelling; never null, whether or not such a method exists. */
  public String method(String idOrName) {
    throw new UnsupportedOperationException();
  }

  /** The metric meant by an id, a catalog alias or any spelling; never null, whether or not it is known. */
  public String metric(String idOrName) {
    throw new UnsupportedOperationException();
  }
}
