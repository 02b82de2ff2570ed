package dev.claimboard.cli;

import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.export.ClaimWriter;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes claims from the store as they come. */
final class StoredClaims {
  private StoredClaims() {}

  /** Writes the claims that match to {@code out}, which stays open. */
  static void write(ClaimStore store, ClaimFilter filter, ClaimFormat format, Writer out) throws IOException {
    ClaimWriter claims = format.open(out);
    store.stream(filter, entry -> write(entry, claims));
    claims.finish();
  }

  private static void write(Entry entry, ClaimWriter claims) {
    try {
      claims.write(entry.claim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
