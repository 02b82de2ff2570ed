package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.Database;
import dev.claimboard.web.PortTakenException;
import dev.claimboard.web.WebServer;
import dev.claimboard.web.page.Stores;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code serve}: the site and the API, until the program is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the site and the API until it is stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1",
      description = "The name or address to listen on; default: ${DEFAULT-VALUE}, for this machine only.")
  private String host;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "7070",
      description = "The port, 0 for any free one; default: ${DEFAULT-VALUE}.")
  private int port;

  @Mixin
  private DatabaseOption database;

  @Mixin
  private CatalogOption catalog;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    Ports.check(port);
    Catalog known = catalog.load();
    try (Serving serving = new Serving();
        Database opened = database.open(known);
        WebServer server = WebServer.start(Stores.of(opened, known), host, port)) {
      spec.commandLine().getErr().println("Claimboard is at " + server.url() + " (Ctrl-C stops it)");
      serving.awaitStop();
    } catch (PortTakenException e) {
      throw new UsageException(e.getMessage());
    }
    return ExitCode.DONE;
  }
}
