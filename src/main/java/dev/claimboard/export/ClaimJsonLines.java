package dev.claimboard.export;

import dev.claimboard.claim.Claim;
import java.io.IOException;
import java.io.Writer;

/** One JSON object a line. */
final class ClaimJsonLines implements ClaimWriter {
  private final Writer out;

  ClaimJsonLines(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Claim claim) throws IOException {
    out.write(ClaimJson.line(claim));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
