package dev.claimboard.cli;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.BoardFormat;
import dev.claimboard.store.BoardStore;
import dev.claimboard.store.Database;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code board}: one leaderboard. */
@Command(name = "board", mixinStandardHelpOptions = true, description = "Shows the leaderboard of a benchmark.")
final class BoardCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BENCHMARK", description = "An id, an alias or any spelling.")
  private String benchmark;

  @Mixin
  private ViewOptions wanted;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "table, csv, json, md, latex or bibtex; default: ${DEFAULT-VALUE}.")
  private String format;

  @Mixin
  private OutputOption output;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    BoardFormat chosen = formatOf(format);
    BoardView view = wanted.view();
    Leaderboard board;
    Catalog known = catalog.load();
    try (Database opened = database.open(known)) {
      BoardStore boards = new BoardStore(opened, known);
      board = boards.leaderboard(benchmark, view).orElseThrow(() -> UnknownBoard.named(benchmark, boards));
    }
    output.write(spec.commandLine().getOut(), out -> chosen.write(board, out));
    return ExitCode.DONE;
  }

  private static BoardFormat formatOf(String label) {
    try {
      return BoardFormat.ofLabel(label);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
