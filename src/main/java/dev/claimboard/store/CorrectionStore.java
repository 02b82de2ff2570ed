package dev.claimboard.store;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Correction;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps the stored claims as the catalog's corrections say, and as they were read where it says nothing. Thread-safe. */
public final class CorrectionStore {
  private final Database database;
  private final Catalog catalog;

  public CorrectionStore(Database database, Catalog catalog) {
    this.database = database;
    this.catalog = catalog;
  }

  /**
   * Takes back all corrections and applies those of the catalog, in one transaction; does nothing when neither they nor the claims have
   * changed since the last time.
   *
   * @return for each correction of a claim that is not there, although its paper is, a message that says so
   */
  public List<String> apply() {
    synchronized (database) {
      return database.jdbi().inTransaction(this::apply);
    }
  }

  private List<String> apply(Handle handle) {
    Stamp stamp = Stamp.of(handle);
    String fingerprint = catalog.corrections().toString();
    if (isApplied(handle, fingerprint, stamp)) {
      return List.of();
    }
    CorrectionWriter writer = new CorrectionWriter(handle, catalog);
    boolean changed = writer.takeBackAll();
    List<String> unmatched = new ArrayList<>();
    for (Correction correction : catalog.corrections()) {
      int claims = writer.apply(correction);
      changed |= claims > 0;
      if (claims == 0 && writer.hasPaper(correction.paper())) {
        unmatched.add("corrections/" + correction.id() + ".yaml: the paper " + correction.paper() + " has no such claim");
      }
    }
    handle.createUpdate("UPDATE correction_state SET fingerprint = :fingerprint, claims = :claims, highest = :highest, run = run + :step")
        .bind("fingerprint", fingerprint).bind("claims", stamp.claims()).bind("highest", stamp.highest()).bind("step", changed ? 1 : 0)
        .execute();
    return unmatched;
  }

  private static boolean isApplied(Handle handle, String fingerprint, Stamp stamp) {
    return handle.createQuery("""
            SELECT COUNT(*) FROM correction_state WHERE fingerprint = :fingerprint AND claims = :claims AND highest = :highest""")
        .bind("fingerprint", fingerprint).bind("claims", stamp.claims()).bind("highest", stamp.highest()).mapTo(Integer.class).one() > 0;
  }
}
