package dev.claimboard.store;

import java.util.Collections;
import java.util.Map;

/** How often each rule found a stored claim; counted once until the claims change. Thread-safe. */
public final class RuleCounts {
  private final Database database;

  public RuleCounts(Database database) {
    this.database = database;
  }

  /** The counts by the ids of rules, in their alphabetical order; a rule that found nothing is not in it. */
  public Map<String, Integer> get() {
    return Collections.unmodifiableMap(database.jdbi().withHandle(handle -> database.census(handle).rules()));
  }
}
