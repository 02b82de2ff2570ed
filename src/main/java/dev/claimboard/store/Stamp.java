package dev.claimboard.store;

import org.jdbi.v3.core.Handle;

/**
 * Tells one state of the claims from another at the price of two look-ups: every change of a claim gives it a new id, and every
 * change of corrections is counted.
 *
 * @param claims  how many there are
 * @param highest the highest id
 * @param run     how often corrections changed claims
 */
record Stamp(long claims, long highest, long run) {
  static Stamp of(Handle handle) {
    return handle.createQuery("""
            SELECT (SELECT COUNT(*) FROM claim) AS claims, COALESCE((SELECT MAX(id) FROM claim), 0) AS highest,
              (SELECT run FROM correction_state) AS run""")
        .map((row, context) -> new Stamp(row.getLong("claims"), row.getLong("highest"), row.getLong("run"))).one();
  }
}
