package dev.claimboard.store;

/** In which order boards come; ties by name, then id. */
public enum BoardOrder {
  /** Most papers first, then most claims. */
  BUSIEST,
  /** The board of the newest paper first, undated ones last. */
  NEWEST,
  /** By name, whatever the case. */
  NAME,
  /** Most methods first. */
  METHODS,
  /** Most claims first. */
  CLAIMS
}
