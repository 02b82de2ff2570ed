package dev.claimboard.cli;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.BoardView;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.export.BoardFormat;
import dev.claimboard.extract.Extractor;
import dev.claimboard.reader.PaperInputs;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.CorrectionStore;
import dev.claimboard.store.Database;
import dev.claimboard.web.PortTakenException;
import dev.claimboard.web.WebServer;
import dev.claimboard.web.page.Stores;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code demo}: the whole way from abstracts to a site, on the bundled samples and in memory. */
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = "Reads the bundled sample abstracts, prints their busiest board and serves the site until it is stopped with Ctrl-C.")
final class DemoCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "7070",
      description = "The port; when it is taken, a free one is used; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--no-serve", description = "End after the board has been printed.")
  private boolean noServe;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Ports.check(port);
    CompletableFuture<Catalog> loading = CompletableFuture.supplyAsync(Catalog::bundled);
    Messages messages = new Messages(spec.commandLine().getErr());
    try (Serving serving = new Serving(); Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")) {
      Catalog catalog = loading.join();
      Stores stores = Stores.of(database, catalog);
      read(catalog, stores, messages);
      print(stores);
      if (!noServe) {
        serve(stores, serving, messages);
      }
    }
    return messages.exitCode();
  }

  private static void read(Catalog catalog, Stores stores, Messages messages) {
    IngestBatch batch = new IngestBatch(stores.papers());
    try (PaperInputs samples = PaperInputs.samples();
        ExtractionRun run = new ExtractionRun(new Extractor(catalog), batch::add, messages::reject)) {
      samples.forEach(run::accept, rejected -> messages.reject(rejected.toString()));
      run.finish();
    }
    batch.save();
    new CorrectionStore(stores.database(), catalog).apply();
    messages.say("Sample abstracts: " + batch.counts());
  }

  private void print(Stores stores) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Optional<BoardSummary> busiest = stores.boards().all(BoardFilter.ALL, BoardOrder.BUSIEST).stream().findFirst();
    if (busiest.isPresent()) {
      BoardFormat.TABLE.write(stores.boards().leaderboard(busiest.get().info().id(), new BoardView(null, null, null)).orElseThrow(), out);
      out.println();
    }
    out.flush();
  }

  private void serve(Stores stores, Serving serving, Messages messages) {
    try (WebServer server = start(stores, messages)) {
      messages.say("The site is at " + server.url() + " (Ctrl-C stops it)");
      serving.awaitStop();
    }
  }

  private WebServer start(Stores stores, Messages messages) {
    try {
      return WebServer.start(stores, HOST, port);
    } catch (PortTakenException e) {
      messages.say("Port " + port + " is taken; using a free one.");
      return WebServer.start(stores, HOST, 0);
    }
  }
}
