package dev.claimboard.cli;

import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.evaluate.GoldReader;
import dev.claimboard.fit.WeightTables;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code fit}: the weights of the engine, fitted to gold claims. */
@Command(name = "fit", mixinStandardHelpOptions = true,
    description = "Fits the engine's weights to gold claims; the same claims give the same weights.")
final class FitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "JSON lines with id, title, abstract and claims.")
  private List<Path> gold;

  @Mixin
  private AbstractsOption abstracts;

  @Option(names = "--output", paramLabel = "DIR", required = true,
      description = "Where to write the tables: metric.tsv, benchmark.tsv, method.tsv and confidence.tsv.")
  private Path output;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(spec.commandLine().getErr());
    gold.forEach(GoldFiles::require);
    Map<String, Paper> papers = abstracts.papers(gold, messages);
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : gold) {
      documents.addAll(GoldReader.read(file, papers, messages::reject));
    }
    WeightTables tables = WeightTables.fitted(documents, catalog.load());
    Files.createDirectories(output);
    write("metric.tsv", "Weights for the choice of a number's metric, by feature.", tables.metric());
    write("benchmark.tsv", "Weights for the choice of a number's benchmark, by feature.", tables.benchmark());
    write("method.tsv", "Weights for the choice of a number's method, by feature.", tables.method());
    write("confidence.tsv", "Weights for the trust in a claim, by feature.", tables.confidence());
    messages.say("fitted " + tables.metric().size() + ", " + tables.benchmark().size() + ", " + tables.method().size() + " and "
        + tables.confidence().size() + " weights to " + documents.size() + " documents");
    return messages.exitCode();
  }

  private void write(String name, String title, Map<String, Double> table) throws IOException {
    StringBuilder text = new StringBuilder("# " + title + " Written by the command fit.\n");
    new TreeMap<>(table).forEach((feature, weight) -> text.append(feature).append('\t').append(weight).append('\n'));
    Files.writeString(output.resolve(name), text, StandardCharsets.UTF_8);
  }
}
