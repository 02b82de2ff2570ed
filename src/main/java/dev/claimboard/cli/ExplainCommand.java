package dev.claimboard.cli;

import dev.claimboard.extract.Extraction;
import dev.claimboard.extract.Extractor;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import dev.claimboard.store.Database;
import dev.claimboard.store.PaperStore;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: what was found and by which rule, what was rejected and why. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Tells of every number in an abstract what it is taken for, by which rule, or why it is no claim.")
final class ExplainCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @ArgGroup(multiplicity = "1")
  private Subject subject;

  @Option(names = "--title", paramLabel = "TITLE", description = "The title that goes with TEXT.")
  private String title;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  /** What to explain: one of the two. */
  private static final class Subject {
    @Parameters(paramLabel = "TEXT", description = "An abstract or a part of one; - for standard input.")
    private String text;

    @Option(names = "--paper", paramLabel = "ID", description = "A paper in the database.")
    private String paper;
  }

  @Override
  public Integer call() throws IOException {
    Paper paper = subject.text == null ? storedPaper() : givenPaper();
    Extraction extraction = new Extractor(catalog.load()).extract(paper);
    if (extraction.claims().isEmpty() && extraction.rejections().isEmpty()) {
      spec.commandLine().getErr().println("there is no number in the text");
    }
    Writer out = new StandardOutput(spec.commandLine().getOut());
    out.write(Explanation.of(extraction));
    out.flush();
    return ExitCode.DONE;
  }

  private Paper storedPaper() {
    if (title != null) {
      throw new UsageException("--title goes with TEXT; a paper in the database has its own");
    }
    try (Database opened = database.open()) {
      return new PaperStore(opened).find(subject.paper)
          .orElseThrow(() -> new UsageException("there is no paper '" + subject.paper + "' in the database"));
    }
  }

  private Paper givenPaper() throws IOException {
    String text = subject.text.equals(STANDARD_INPUT) ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : subject.text;
    return Paper.of(PaperId.ofText(text).value(), title == null ? "" : title, text);
  }
}
