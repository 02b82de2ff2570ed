package dev.claimboard.export;

import dev.claimboard.claim.Claim;
import java.io.IOException;

/** Takes claims one at a time and writes them to an output that it does not close. Not thread-safe. */
public interface ClaimWriter {

  /** Writes one claim. */
  void write(Claim claim) throws IOException;

  /** Writes what belongs behind the last claim and flushes; to be called once, also when there was no claim. */
  void finish() throws IOException;
}
