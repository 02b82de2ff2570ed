package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.export.ClaimField;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @Test
  void claimsHaveExactlyTheAgreedFieldsInTheirOrder() throws IOException {
    JsonNode claim = json("/api/v1/claims?method=Slate").at("/results/0");
    List<String> names = new ArrayList<>();
    claim.fieldNames().forEachRemaining(names::add);

    assertThat(names).isEqualTo(ClaimField.labels());
    assertThat(claim.get("doc").asText()).isEqualTo("2506.00033");
    assertThat(claim.get("value").decimalValue()).isEqualByComparingTo("0.913");
    assertThat(claim.get("unit").isNull()).isTrue();
  }

  @Test
  void walkingTheNextLinksSeesEveryClaimOnce() throws IOException {
    List<String> seen = new ArrayList<>();
    String path = "/api/v1/claims?items_per_page=4";
    while (path != null) {
      JsonNode page = json(path);
      assertThat(page.get("count").asInt()).isEqualTo(14);
      page.get("results").forEach(claim -> seen.add(claim.get("doc").asText() + claim.get("start").asInt()));
      path = page.get("next").isNull() ? null : page.get("next").asText().substring(site.url().length() - 1);
    }
    assertThat(seen).hasSize(14).doesNotHaveDuplicates();
    assertThat(json("/api/v1/claims?items_per_page=4&page=2").get("previous").asText())
        .isEqualTo(site.url() + "api/v1/claims?items_per_page=4");
    assertThat(json("/api/v1/claims").get("previous").isNull()).isTrue();
  }

  @Test
  void nextLinksKeepTheFilter() throws IOException {
    String next = json("/api/v1/claims?benchmark=gsm8k&items_per_page=2").get("next").asText();

    assertThat(next).isEqualTo(site.url() + "api/v1/claims?benchmark=gsm8k&page=2&items_per_page=2");
  }

  @Test
  void benchmarksComeWithTheirLeaders() throws IOException {
    JsonNode first = json("/api/v1/benchmarks").at("/results/0");

    assertThat(first.get("id").asText()).isEqualTo("gsm8k");
    assertThat(first.get("papers").asInt()).isEqualTo(5);
    assertThat(first.at("/leader/method").asText()).isEqualTo("Slate");
    assertThat(first.at("/leader/value").asText()).isEqualTo("0.913");
    assertThat(json("/api/v1/benchmarks?discovered=true").get("count").asInt()).isEqualTo(1);
  }

  @Test
  void aLeaderboardIsRankedAndHonoursItsDay() throws IOException {
    assertThat(json("/api/v1/benchmarks/gsm8k/leaderboard").at("/rows/0/method_id").asText()).isEqualTo("slate");
    JsonNode then = json("/api/v1/benchmarks/gsm8k/leaderboard?as_of=2025-03-31&metric=accuracy");
    assertThat(then.at("/rows/0/method_id").asText()).isEqualTo("abacus");
    assertThat(then.get("as_of").asText()).isEqualTo("2025-03-31");
  }

  @Test
  void aLeaderboardComesAsCsvToo() throws IOException {
    List<CSVRecord> rows = csv("/api/v1/benchmarks/gsm8k/leaderboard.csv");

    assertThat(rows.get(0).get("method")).isEqualTo("Slate");
    assertThat(rows.get(0).get("rank")).isEqualTo("1");
    assertThat(rows).hasSize(8);
  }

  @Test
  void methodsOfABenchmarkAreCountedOnIt() throws IOException {
    JsonNode methods = json("/api/v1/benchmarks/gsm8k/methods");

    assertThat(methods.get("count").asInt()).isEqualTo(5);
    assertThat(methods.findValuesAsText("id")).contains("ladder", "abacus", "kite");
  }

  @Test
  void methodsAndPapersCarryTheirClaims() throws IOException {
    JsonNode method = json("/api/v1/methods/ladder");
    assertThat(method.get("papers").asInt()).isEqualTo(2);
    assertThat(method.at("/claims/count").asInt()).isEqualTo(3);
    JsonNode paper = json("/api/v1/papers/cs/0601001");
    assertThat(paper.get("id").asText()).isEqualTo("cs/0601001");
    assertThat(paper.at("/claims/0/value").decimalValue()).isEqualByComparingTo("83.5");
  }

  @Test
  void aSearchIsGroupedWithCounts() throws IOException {
    JsonNode found = json("/api/v1/search?q=ladder");

    assertThat(found.at("/methods/count").asInt()).isEqualTo(1);
    assertThat(found.at("/papers/results/0/id").asText()).isEqualTo("2501.00011");
  }

  @Test
  void csvHoldsJustTheClaimsThatMatch() throws IOException {
    List<CSVRecord> all = csv("/api/v1/claims.csv");
    assertThat(all).hasSize(14);
    assertThat(all.get(0).getParser().getHeaderNames()).isEqualTo(ClaimField.labels());
    assertThat(csv("/api/v1/claims.csv?method=Bobby%22Tables").get(0).get("method")).isEqualTo("Bobby\"Tables");
    assertThat(csv("/api/v1/claims.csv?kind=change")).hasSize(1);
  }

  @Test
  void rulesAreListed() throws IOException {
    assertThat(json("/api/v1/rules").at("/results/0/hits").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/claims?kind=rumour, 400", "/api/v1/claims?page=x, 400", "/api/v1/claims.csv?since=soon, 400", "/api/v1/search, 400",
      "/api/v1/benchmarks/gsm8k/leaderboard?metric=bleu, 400", "/api/v1/benchmarks/nope/leaderboard, 404",
      "/api/v1/benchmarks/nope/methods, 404",
      "/api/v1/methods/nope, 404", "/api/v1/papers/nope, 404", "/api/v1/nope, 404", "/api/v1/claims?page=99, 404"})
  void problemsArePlainJson(String path, int status) throws IOException {
    HttpResponse<String> answer = site.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
    assertThat(JSON.readTree(answer.body()).get("detail").asText()).isNotBlank();
  }

  @Test
  void aBrokenDatabaseIsNoReasonToShowAStackTrace() {
    try (RunningSite broken = RunningSite.filled()) {
      broken.closeDatabase();
      assertThat(broken.get("/api/v1/claims").statusCode()).isEqualTo(500);
      assertThat(broken.get("/api/v1/claims").body()).contains("\"status\":500").doesNotContain("Exception", "\tat ");
      assertThat(broken.get("/claims").body()).contains("Something went wrong").doesNotContain("Exception", "\tat ");
    }
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return JSON.readTree(answer.body());
  }

  private static List<CSVRecord> csv(String path) throws IOException {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/csv");
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(answer.body())).getRecords();
  }
}
