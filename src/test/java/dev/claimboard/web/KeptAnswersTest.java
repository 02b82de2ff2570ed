package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.web.page.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @ParameterizedTest
  @ValueSource(strings = {"", "benchmarks/gsm8k", "claims?benchmark=gsm8k", "api/v1/claims", "api/v1/benchmarks/gsm8k/leaderboard.csv"})
  void anAnswerThatTheSenderHasIsNotSentAgain(String path) throws Exception {
    HttpResponse<byte[]> first = get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String date = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(get(path).body()).isEqualTo(first.body());
    assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", tag).body()).isEmpty();
    assertThat(get(path, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", "\"other\"", "If-Modified-Since", date).statusCode()).isEqualTo(200);
    assertThat(get(path, "If-Modified-Since", "Mon, 1 Jan 2001 00:00:00 GMT").statusCode()).isEqualTo(200);
    assertThat(get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
  }

  @Test
  void answersComeByGzipWhereThatIsTaken() throws Exception {
    byte[] plain = get("benchmarks/gsm8k").body();
    for (int round = 0; round < 2; round++) {
      HttpResponse<byte[]> zipped = get("benchmarks/gsm8k", "Accept-Encoding", "br, gzip");
      assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(zipped.headers().firstValue("Vary")).hasValue("Accept-Encoding");
      assertThat(zipped.body().length).isLessThan(plain.length / 3);
      assertThat(unzip(zipped.body())).isEqualTo(plain);
    }
    assertThat(get("benchmarks/gsm8k", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void streamsComeByGzipTooAndAreWhole() throws Exception {
    String plain = new String(get("api/v1/claims.csv").body(), StandardCharsets.UTF_8);
    HttpResponse<byte[]> zipped = get("api/v1/claims.csv", "Accept-Encoding", "gzip");

    assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(new String(unzip(zipped.body()), StandardCharsets.UTF_8)).isEqualTo(plain);
  }

  @Test
  void newDataAreSeenAtOnce() throws Exception {
    AtomicReference<Stores> stores = new AtomicReference<>();
    try (RunningSite growing = new RunningSite(database -> stores.updateAndGet(none -> Stores.of(database, Catalog.bundled())))) {
      String tag = growing.get("/").headers().firstValue("ETag").orElseThrow();
      stores.get().papers().saveAll(SampleLibrary.papers());

      assertThat(growing.get("/").body()).contains("8 papers");
      assertThat(growing.get("/").headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }
  }

  @Test
  void errorsAreNotKept() throws Exception {
    HttpResponse<byte[]> missing = get("benchmarks/nope");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("ETag")).isEmpty();
    assertThat(missing.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] unzip(byte[] zipped) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
  }
}
