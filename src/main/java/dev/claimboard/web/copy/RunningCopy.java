package dev.claimboard.web.copy;

import dev.claimboard.web.WebServer;
import dev.claimboard.web.page.Stores;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A site on this machine, for as long as its pages are asked for. Close it after use. */
final class RunningCopy implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int GOOD = 200;

  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningCopy(Stores stores) {
    this.server = WebServer.start(stores, HOST, 0);
  }

  /** Its address without a slash at its end. */
  String origin() {
    return server.url().replaceFirst("/$", "");
  }

  /** What it answers to an address that begins with a slash; an answer that is no success throws {@link IOException}. */
  byte[] get(String address) throws IOException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(origin() + address)).build();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != GOOD) {
        throw new IOException("the site answered " + answer.statusCode() + " to " + address);
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking for " + address, e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
