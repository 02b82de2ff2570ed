package dev.claimboard.export;

import dev.claimboard.board.PrintedValue;
import dev.claimboard.claim.Claim;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A Markdown table with one row a claim. */
final class ClaimMarkdown implements ClaimWriter {
  private final Writer out;

  ClaimMarkdown(Writer out) throws IOException {
    this.out = out;
    Markdown.header(out, List.of("Value", "Kind", "Method", "Benchmark", "Metric", "Baseline", "Setting", "Paper", "Sentence"));
  }

  @Override
  public void write(Claim claim) throws IOException {
    Markdown.row(out, List.of(
        Markdown.text(PrintedValue.of(claim)),
        claim.value().kind().label(),
        Markdown.text(claim.methodName()),
        Markdown.text(claim.benchmarkName()),
        Markdown.text(claim.metricName()),
        Markdown.text(claim.baselineName()),
        Markdown.text(claim.settingName()),
        Markdown.text(claim.doc()),
        Markdown.text(claim.evidence().quote())));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
