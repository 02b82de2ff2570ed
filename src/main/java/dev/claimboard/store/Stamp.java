package dev.claimboard.store;

import org.jdbi.v3.core.Handle;

/**
 * Tells one state of the data from another at the price of a few look-ups: every change of a claim gives it a new id, and every
 * change of corrections is counted.
 *
 * @param claims  how many there are
 * @param highest the highest id
 * @param papers  how many papers there are
 * @param run     how often corrections changed claims
 */
public record Stamp(long claims, long highest, long papers, long run) {
  static Stamp of(Handle handle) {
    return handle.createQuery("""
            SELECT COUNT(*) AS claims, COALESCE(MAX(id), 0) AS highest, (SELECT COUNT(*) FROM paper) AS papers,
              (SELECT run FROM correction_state) AS run FROM claim""")
        .map((row, context) -> new Stamp(row.getLong("claims"), row.getLong("highest"), row.getLong("papers"),
            row.getLong("run"))).one();
  }
}
