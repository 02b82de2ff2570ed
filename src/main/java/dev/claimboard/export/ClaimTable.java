package dev.claimboard.export;

import dev.claimboard.board.PrintedValue;
import dev.claimboard.claim.Claim;
import java.io.IOException;
import java.io.Writer;

/** An aligned table with one row a claim; held in memory until it is finished. */
final class ClaimTable implements ClaimWriter {
  private final Writer out;
  private final TextTable table =
      new TextTable("VALUE", "KIND", "METHOD", "BENCHMARK", "METRIC", "BASELINE", "SETTING", "PAPER").alignRight(0);

  ClaimTable(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Claim claim) {
    table.add(PrintedValue.of(claim), claim.value().kind().label(), claim.methodName(), claim.benchmarkName(), claim.metricName(),
        claim.baselineName(), claim.settingName(), claim.doc());
  }

  @Override
  public void finish() throws IOException {
    table.print(out);
    out.flush();
  }
}
