package dev.claimboard.web;

import dev.claimboard.store.Database;
import dev.claimboard.store.PaperStore;
import dev.claimboard.store.ReadPaper;
import dev.claimboard.web.page.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site on a free port over a database in memory, with a client. Close it after use, or register it as an extension of a test class. */
final class RunningSite implements AutoCloseable, AfterAllCallback {
  private final Database database = SampleLibrary.database();
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningSite(Function<Database, Stores> content) {
    server = WebServer.start(content.apply(database), "127.0.0.1", 0);
  }

  static RunningSite filled() {
    return new RunningSite(SampleLibrary::filled);
  }

  String url() {
    return server.url();
  }

  /** The answer to a GET of a path that begins with a slash. */
  HttpResponse<String> get(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1))).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stores another paper while the site runs. */
  void save(ReadPaper paper) {
    new PaperStore(database).saveAll(List.of(paper));
  }

  /** What the site answers, as registered: {@code GET /benchmarks/{id}}. */
  List<String> routes() {
    return server.routes();
  }

  /** Takes the database away under the running site. */
  void closeDatabase() {
    database.close();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
