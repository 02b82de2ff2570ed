package dev.claimboard.store;

/** In which order claims come. */
public enum ClaimOrder {
  /** By claim id: papers as they were ingested, claims as they stand in the abstract. */
  INGEST,
  /** Newest paper first, undated ones last; within a day by claim id. */
  NEWEST
}
