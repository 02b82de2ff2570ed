package dev.claimboard.cli;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.TextTable;
import dev.claimboard.store.BoardStore;
import dev.claimboard.store.Database;
import dev.claimboard.store.MethodStore;
import dev.claimboard.store.MethodSummary;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code methods}: which methods report results on a benchmark. */
@Command(name = "methods", mixinStandardHelpOptions = true, description = "Lists the methods with results on a benchmark.")
final class MethodsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BENCHMARK", description = "An id, an alias or any spelling.")
  private String benchmark;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<MethodSummary> methods;
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      BoardStore boards = new BoardStore(opened, known);
      BoardSummary board = boards.summary(benchmark).orElseThrow(() -> UnknownBoard.named(benchmark, boards));
      methods = new MethodStore(opened, known).onBoard(board.info().id());
    }
    if (methods.isEmpty()) {
      spec.commandLine().getErr().println("no method is named on " + benchmark);
      return ExitCode.DONE;
    }
    TextTable table = new TextTable("METHOD", "ID", "PAPERS", "CLAIMS", "NEWEST").alignRight(2).alignRight(3);
    methods.forEach(method -> table.add(method.name(), method.id(), method.papers(), method.claims(), method.newest()));
    table.print(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
