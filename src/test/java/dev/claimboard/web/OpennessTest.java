package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs and pages of other hosts may ask of the APIs. */
class OpennessTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/stats", "/api/v1/claims.csv", "/api/v1/nope", "/pwc/api/v1/papers/", "/pwc/api/v1/papers/nope/"})
  void theApisCanBeReadFromPagesOfOtherHosts(String path) throws IOException, InterruptedException {
    assertThat(ask("GET", path).headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  @Test
  void pagesAreNotForOtherHosts() throws IOException, InterruptedException {
    assertThat(ask("GET", "/benchmarks").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/claims", "/pwc/api/v1/papers/"})
  void aPreflightRequestIsAnswered(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask("OPTIONS", path, "Access-Control-Request-Headers", "content-type,x-mine");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).get().asString().contains("GET", "HEAD");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).hasValue("content-type,x-mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/benchmarks/gsm8k", "/api/v1/claims", "/api/v1/rules", "/api/v1/methods/nope", "/pwc/api/v1/tasks/"})
  void headTellsWhatGetWould(String path) throws IOException, InterruptedException {
    HttpResponse<String> head = ask("HEAD", path);
    HttpResponse<String> get = ask("GET", path);

    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.headers().firstValue("Content-Type")).isEqualTo(get.headers().firstValue("Content-Type"));
    assertThat(head.body()).isEmpty();
    assertThat(get.body()).isNotEmpty();
  }

  private static HttpResponse<String> ask(String verb, String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url() + path.substring(1)))
        .method(verb, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
