package dev.claimboard.cli;

import dev.claimboard.evaluate.ClaimRun;
import dev.claimboard.evaluate.ConfidenceTable;
import dev.claimboard.evaluate.DifferenceReport;
import dev.claimboard.evaluate.Evaluation;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.evaluate.GoldReader;
import dev.claimboard.evaluate.Mistake;
import dev.claimboard.evaluate.Predictions;
import dev.claimboard.evaluate.Report;
import dev.claimboard.evaluate.RunDifference;
import dev.claimboard.extract.Extractor;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code evaluate}: precision, recall and F1 against gold claims, or what two runs have not in common. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
    description = "Measures the engine, or claims written by extract, against gold claims; or compares two runs of extract.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD", description = "JSON lines with id, title, abstract and claims.")
  private Path gold;

  @Option(names = "--predicted", paramLabel = "FILE",
      description = "Claims as JSON lines, as extract writes them; default: what the engine finds now.")
  private Path predicted;

  @Option(names = "--compare", paramLabel = "OLD",
      description = "Compare the claims of this file with those of GOLD, both written by extract: gained, lost, changed.")
  private Path compared;

  @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
      description = "Show so many mistakes with their text; of each sort when runs are compared.")
  private int errors;

  @Option(names = "--confidence", paramLabel = "N", defaultValue = "0",
      description = "Show how often claims are right by their confidence, in so many parts.")
  private int parts;

  @Option(names = "--json", description = "The figures as one JSON object.")
  private boolean json;

  @Mixin
  private AbstractsOption abstracts;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  private Messages messages;

  @Override
  public Integer call() throws IOException {
    if (errors < 0 || parts < 0) {
      throw new UsageException((errors < 0 ? "--errors" : "--confidence") + " must not be negative");
    }
    messages = new Messages(spec.commandLine().getErr());
    if (compared != null) {
      return compare();
    }
    Path file = GoldFiles.require(gold);
    List<GoldDocument> documents = GoldReader.read(file, abstracts.papers(List.of(file), messages), messages::reject);
    Evaluation evaluation = Evaluation.of(documents, predictions(documents));
    if (messages.rejected() > 0) {
      messages.say(messages.rejected() + (messages.rejected() == 1 ? " line" : " lines") + " rejected");
    }
    print(evaluation);
    return messages.exitCode();
  }

  private int compare() throws IOException {
    ClaimRun before = ClaimRun.read(GoldFiles.require(compared), messages::reject);
    ClaimRun after = ClaimRun.read(GoldFiles.require(gold), messages::reject);
    Writer out = new StandardOutput(spec.commandLine().getOut());
    out.write(DifferenceReport.text(RunDifference.between(before, after), errors));
    out.flush();
    return messages.exitCode();
  }

  private Predictions predictions(List<GoldDocument> documents) throws IOException {
    if (predicted == null) {
      return Predictions.extracted(new Extractor(catalog.load()), documents);
    }
    Predictions read = Predictions.read(GoldFiles.require(predicted), messages::reject);
    Set<String> known = documents.stream().map(GoldDocument::id).collect(Collectors.toSet());
    long strangers = read.claims().keySet().stream().filter(id -> !known.contains(id)).count();
    if (strangers > 0) {
      messages.say("left out the claims of " + strangers + (strangers == 1 ? " paper" : " papers") + " that the gold file does not have");
    }
    return read;
  }

  private void print(Evaluation evaluation) throws IOException {
    Writer out = new StandardOutput(spec.commandLine().getOut());
    out.write(json ? Report.json(evaluation.sheet()) : Report.text(evaluation.sheet()));
    if (parts > 0) {
      out.write(ConfidenceTable.of(evaluation.judged(), parts).text());
    }
    for (Mistake mistake : evaluation.mistakes().stream().limit(errors).toList()) {
      out.write(Report.text(mistake));
    }
    out.flush();
  }
}
