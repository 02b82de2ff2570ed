package dev.claimboard.cli;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.TextTable;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.BoardStore;
import dev.claimboard.store.Database;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code boards}: the benchmarks with counts of methods, papers and claims. */
@Command(name = "boards", mixinStandardHelpOptions = true, description = "Lists the benchmarks that have claims, the busiest first.")
final class BoardsCommand implements Callable<Integer> {
  @Option(names = "--search", paramLabel = "Q", description = "Only those whose name, alias, task or area contains this.")
  private String search;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<BoardSummary> boards;
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      boards = new BoardStore(opened, known).all(new BoardFilter(search, null, null), BoardOrder.BUSIEST);
    }
    if (boards.isEmpty()) {
      spec.commandLine().getErr().println(search == null ? "no board yet" : "no board matches '" + search + "'");
      return ExitCode.DONE;
    }
    TextTable table = new TextTable("BENCHMARK", "ID", "METHODS", "PAPERS", "CLAIMS", "NEWEST", "")
        .alignRight(2).alignRight(3).alignRight(4);
    for (BoardSummary board : boards) {
      table.add(board.info().name(), board.info().id(), board.methods(), board.papers(), board.claims(), board.newest(),
          board.info().discovered() ? "discovered" : null);
    }
    table.print(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
