package dev.claimboard.export;

import dev.claimboard.claim.Claim;
import java.io.IOException;
import java.io.Writer;

/** One JSON array with an object a line. */
final class ClaimJsonArray implements ClaimWriter {
  private final Writer out;
  private boolean any;

  ClaimJsonArray(Writer out) throws IOException {
    this.out = out;
    out.write('[');
  }

  @Override
  public void write(Claim claim) throws IOException {
    out.write(any ? ",\n" : "\n");
    out.write(ClaimJson.line(claim));
    any = true;
  }

  @Override
  public void finish() throws IOException {
    out.write(any ? "\n]\n" : "]\n");
    out.flush();
  }
}
