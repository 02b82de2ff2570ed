package dev.claimboard.cli;

import dev.claimboard.claim.Claim;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.export.ClaimWriter;
import dev.claimboard.extract.Extractor;
import dev.claimboard.reader.PaperInputs;
import dev.claimboard.store.ReadPaper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code extract}: the claims of the inputs, in input order; stores nothing. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Writes the claims of the inputs; stores nothing.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin
  private InputOptions inputs;

  @Mixin
  private CatalogOption catalog;

  @Mixin
  private OutputOption output;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl or csv; default: ${DEFAULT-VALUE}.")
  private String format;

  @Spec
  private CommandSpec spec;

  private Messages messages;

  @Override
  public Integer call() throws IOException {
    messages = new Messages(spec.commandLine().getErr());
    ClaimFormat chosen = Formats.choose(format, ClaimFormat.JSONL, ClaimFormat.CSV);
    try (PaperInputs papers = inputs.open()) {
      Extractor extractor = new Extractor(catalog.load());
      PrintWriter standardOutput = spec.commandLine().getOut();
      output.write(standardOutput, out -> extract(papers, extractor, chosen, out));
    }
    return messages.exitCode();
  }

  private void extract(PaperInputs papers, Extractor extractor, ClaimFormat chosen, Writer out) throws IOException {
    ClaimWriter claims = chosen.open(out);
    try (Progress progress = Progress.start("Extracting", "papers");
        ExtractionRun run = new ExtractionRun(extractor, read -> write(read, claims, progress), messages::reject)) {
      papers.forEach(run::accept, rejected -> messages.reject(rejected.toString()));
      run.finish();
    }
    claims.finish();
  }

  private static void write(ReadPaper read, ClaimWriter claims, Progress progress) {
    try {
      for (Claim claim : read.claims()) {
        claims.write(claim);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.step();
  }
}
