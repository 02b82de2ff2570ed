package dev.claimboard.export;

import dev.claimboard.claim.Claim;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** One record a claim, every {@link ClaimField} a column, as {@link Csv} writes them. */
final class ClaimCsv implements ClaimWriter {
  private final Csv csv;

  ClaimCsv(Writer out) throws IOException {
    this.csv = new Csv(out, ClaimField.labels());
  }

  @Override
  public void write(Claim claim) throws IOException {
    csv.write(Arrays.stream(ClaimField.values()).map(field -> field.of(claim)).toList());
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
