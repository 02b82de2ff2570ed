package dev.claimboard.store;

import org.jdbi.v3.core.Handle;

/**
 * Tells one state of the papers and claims from another at the price of a few look-ups, never a scan: every change of a claim gives it a
 * new id, and every change of papers or corrections is counted.
 *
 * @param claims   how many there are
 * @param highest  the highest id
 * @param run      how often corrections changed claims
 * @param arrivals how often papers came in or changed
 */
public record Stamp(long claims, long highest, long run, long arrivals) {
  static Stamp of(Handle handle) {
    return handle.createQuery("""
            SELECT (SELECT COUNT(*) FROM claim) AS claims, COALESCE((SELECT MAX(id) FROM claim), 0) AS highest,
              (SELECT run FROM correction_state) AS run, (SELECT run FROM arrival_state) AS arrivals""")
        .map((row, context) ->
            new Stamp(row.getLong("claims"), row.getLong("highest"), row.getLong("run"), row.getLong("arrivals"))).one();
  }
}
