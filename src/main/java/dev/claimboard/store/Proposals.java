package dev.claimboard.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Which paper proposes a method. Kept until the claims change. Thread-safe. */
public final class Proposals {
  private final Stamped<Map<String, String>> papers;

  public Proposals(Database database) {
    this.papers = new Stamped<>(database, Proposals::read);
  }

  /** The id of the earliest paper that proposes a method; empty when none does. */
  public Optional<String> paper(String methodId) {
    return Optional.ofNullable(papers.get().get(methodId));
  }

  private static Map<String, String> read(Handle handle) {
    Map<String, String> papers = new HashMap<>();
    try (ResultIterator<String[]> claims = handle.createQuery("""
        SELECT method_key, paper_id FROM claim WHERE own_method AND NOT hidden AND method_key IS NOT NULL
        ORDER BY paper_date NULLS LAST, id""")
        .map((row, context) -> new String[] {row.getString("method_key"), row.getString("paper_id")}).iterator()) {
      claims.forEachRemaining(claim -> papers.putIfAbsent(claim[0], claim[1]));
    }
    return papers;
  }
}
