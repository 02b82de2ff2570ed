package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Database;
import dev.claimboard.suggest.Suggestion;
import dev.claimboard.suggest.SuggestionYaml;
import dev.claimboard.suggest.Suggestions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code catalog suggest}: entries for names that the stored claims use often and the catalog lacks. */
@Command(name = "suggest", mixinStandardHelpOptions = true,
    description = "Proposes entries for names that the stored claims use often and the catalog lacks, the most used first.")
final class CatalogSuggestCommand implements Callable<Integer> {
  @Option(names = "--metrics", description = "Propose metrics instead of benchmarks.")
  private boolean metrics;

  @Option(names = "--at-least", paramLabel = "N", defaultValue = "5", description = "Used by so many claims; default: ${DEFAULT-VALUE}.")
  private int atLeast;

  @Option(names = "--output", paramLabel = "DIR",
      description = "Write one file an entry below this folder, as the catalog has them; files that are there stay as they are. "
          + "Default: all to standard output, as one YAML stream.")
  private Path output;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (atLeast < 1) {
      throw new UsageException("--at-least must be 1 or more");
    }
    Catalog known = catalog.load();
    Suggestions gathered = new Suggestions(known);
    try (Database opened = database.open()) {
      new ClaimStore(opened, known).stream(ClaimFilter.ALL, gathered::add);
    }
    List<Suggestion> suggestions = metrics ? gathered.metrics(atLeast) : gathered.benchmarks(atLeast);
    if (output == null) {
      print(suggestions);
    } else {
      save(suggestions);
    }
    tell(gathered.resolved(atLeast), suggestions.size());
    return ExitCode.DONE;
  }

  private void print(List<Suggestion> suggestions) {
    PrintWriter out = spec.commandLine().getOut();
    for (Suggestion suggestion : suggestions) {
      out.print("--- # " + place(suggestion) + "\n" + SuggestionYaml.of(suggestion));
    }
    out.flush();
  }

  private void save(List<Suggestion> suggestions) throws IOException {
    for (Suggestion suggestion : suggestions) {
      Path file = output.resolve(place(suggestion));
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.writeString(file, SuggestionYaml.of(suggestion), StandardCharsets.UTF_8);
      }
    }
  }

  private void tell(Suggestions.Share resolved, int proposed) {
    String share = resolved.all() == 0 ? "" : String.format(Locale.ROOT, " (%.1f%%)", 100.0 * resolved.part() / resolved.all());
    PrintWriter err = spec.commandLine().getErr();
    err.println(proposed + (metrics ? " metrics" : " benchmarks") + " with at least " + atLeast + " claims proposed");
    err.println("of " + resolved.all() + " claims on benchmarks with at least " + atLeast
        + ", the catalog knows " + resolved.part() + share);
    err.flush();
  }

  private static String place(Suggestion suggestion) {
    return suggestion.part() + "/" + suggestion.id() + ".yaml";
  }
}
