package dev.claimboard.store;

import org.jdbi.v3.core.Handle;

/**
 * Tells one state of the claims from another at the price of two look-ups: every change of a claim gives it a new id.
 *
 * @param claims  how many there are
 * @param highest the highest id
 */
record Stamp(long claims, long highest) {
  static Stamp of(Handle handle) {
    return handle.createQuery("SELECT COUNT(*) AS claims, COALESCE(MAX(id), 0) AS highest FROM claim")
        .map((row, context) -> new Stamp(row.getLong("claims"), row.getLong("highest"))).one();
  }
}
