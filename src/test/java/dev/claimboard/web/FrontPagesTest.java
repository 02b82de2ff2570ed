package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of all pages, the front page, the search, the list of benchmarks and the page about the site. */
class FrontPagesTest {
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @Test
  void everyPageNamesItselfByAnAbsoluteAddress() {
    String board = site.url() + "benchmarks/gsm8k";

    assertThat(page("/benchmarks/gsm8k?as_of=2025-03-31")).contains("<link rel=\"canonical\" href=\"" + board + "\">",
        "<meta property=\"og:url\" content=\"" + board + "\">", "<meta property=\"og:type\" content=\"website\">",
        "<meta property=\"og:site_name\" content=\"Claimboard\">", "<meta property=\"og:title\" content=\"GSM8K");
    assertThat(page("/")).contains("type=\"application/atom+xml\" href=\"/feed.atom\"");
  }

  @Test
  void coloursAreSetBeforeStylesAreReadAndByAScriptThatIsNotDeferred() {
    String head = page("/about");

    assertThat(head).containsPattern("<script src=\"/assets/[0-9a-f]+/theme\\.js\"></script>\\s*<link rel=\"stylesheet\"");
    assertThat(site.get("/").headers().firstValue("Content-Security-Policy")).get().asString().contains("connect-src 'self'");
  }

  @Test
  void recordsAreToldAsSentencesThatLeadToTheirNumber() {
    String news = plain(page("/"));

    assertThat(news).contains("Slate raised the top of GSM8K (Accuracy) from 88.02% to 91.3%, 2025-06-30, in Slate: A Scratch Pad That Wipes");
    assertThat(page("/")).containsPattern("href=\"/papers/2506\\.00033#at-\\d+\"[^>]*>91.3%");
  }

  @Test
  void theFrontPageShowsAreasWithTheirLeadersAndWhenDataCameIn() {
    String front = page("/");

    assertThat(front).contains("<a href=\"/benchmarks?area=mathematics\">mathematics</a>", "2 benchmarks");
    assertThat(plain(front)).contains("GSM8K Slate 0.913").containsPattern("last data came in 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC");
  }

  @Test
  void newestBoardsBeginWithTheOneTakenUpLast() {
    String front = plain(page("/")).replaceFirst(".*Newest boards", "");

    assertThat(front.indexOf("MMLU")).isBetween(0, front.indexOf("GSM8K"));
  }

  @Test
  void theFrontPageFollowsWhatComesIn() {
    try (RunningSite own = RunningSite.filled()) {
      assertThat(own.get("/").body()).contains("8 papers");
      own.save(Told.paper("2512.00099", "2025-12-01", "Tower: Higher Still", "Tower reaches 95.5% accuracy on GSM8K.")
          .score("95.5", "%", "Tower", "accuracy", "GSM8K").read());
      assertThat(plain(own.get("/").body())).contains("9 papers", "Tower raised the top of GSM8K (Accuracy) from 91.3% to 95.5%");
    }
  }

  @Test
  void metricsAreFoundAndLeadToTheirClaims() throws IOException {
    assertThat(page("/?q=accuracy")).contains("1 metric<", "href=\"/claims?metric=accuracy\"");

    JsonNode metrics = json("/api/v1/search?q=acc&items_per_page=5").get("metrics");
    assertThat(metrics.get("count").asInt()).isEqualTo(1);
    assertThat(metrics.at("/results/0/id").asText()).isEqualTo("accuracy");
    assertThat(metrics.at("/results/0/benchmarks").asInt()).isEqualTo(2);
  }

  @Test
  void aMisspellingOffersTheNearestNames() throws IOException {
    assertThat(plain(page("/?q=gsm8kk"))).contains("Similar names: GSM8K");
    assertThat(page("/?q=Abakus")).contains("href=\"/methods/abacus\"");
    assertThat(json("/api/v1/search?q=Abakus").get("suggestions")).extracting(JsonNode::asText).contains("Abacus");
    assertThat(json("/api/v1/search?q=gsm+8k").get("suggestions")).isEmpty();
  }

  @Test
  void benchmarksAreFilteredByAreaTaskAndNumberOfMethods() throws IOException {
    String task = json("/api/v1/benchmarks?q=gsm8k").at("/results/0/task").asText();
    String address = "/benchmarks?area=mathematics&task=" + task.replace(" ", "%20") + "&min_methods=2";

    assertThat(page(address)).contains(">GSM8K<", "at least 2 methods", "href=\"/benchmarks?area=mathematics&amp;min_methods=2\"")
        .doesNotContain(">MATH<", "optgroup label=\"language\"");
    assertThat(json("/api/v1" + address).get("count").asInt()).isEqualTo(1);
    assertThat(page("/benchmarks")).contains("href=\"/benchmarks?area=mathematics\"", "optgroup label=\"mathematics\"");
  }

  @Test
  void boardsAreSortedByTheirLeadersDate() throws IOException {
    List<String> names = json("/api/v1/benchmarks?sort=leader").findValuesAsText("id");

    assertThat(names).startsWith("gsm8k", "mmlu", "math");
    assertThat(page("/benchmarks?sort=leader")).containsPattern("aria-sort=\"descending\"><a href=\"[^\"]*\">Led since");
  }

  @Test
  void theRecordIsDrawnWithItsWords() throws IOException {
    assertThat(page("/benchmarks")).contains("aria-label=\"3 records, 81.4% to 91.3% since 2025-01\"", "<path d=\"M2 18.0H");
    assertThat(json("/api/v1/benchmarks").at("/results/0/records")).hasSize(3);
  }

  @Test
  void theListComesWholeAsCsv() throws IOException {
    HttpResponse<String> answer = site.get("/api/v1/benchmarks.csv?sort=name");
    List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(answer.body())).getRecords();

    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/csv");
    assertThat(rows).extracting(row -> row.get("id")).containsExactly("gsm8k", "math", "mmlu", "nightroads2k");
    assertThat(rows.get(0).toMap()).containsEntry("leader", "Slate").containsEntry("value", "0.913").containsEntry("leader_date", "2025-06-30")
        .containsEntry("records", "3");
    assertThat(rows.get(3).get("leader")).isEmpty();
  }

  @Test
  void thePageAboutTheSiteTellsQualityLicencesAndHowToCorrect() {
    assertThat(plain(page("/about"))).contains("300 abstracts of development, 696 claims 95.5 87.2 68.0",
        "300 other abstracts, 676 claims 92.7 82.5 61.6", "1,210 abstracts drawn at random, 2,910 claims 92.4 78.4 56.5", "2026-11-23", "CC0 1.0", "CC BY-SA 4.0", "Apache License 2.0",
        "leaderboards/corrections", site.url() + "benchmarks/gsm8k?as_of=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/benchmarks?min_methods=0", "/benchmarks?min_methods=many", "/api/v1/benchmarks?min_methods=-1",
      "/api/v1/benchmarks.csv?sort=luck"})
  void aFilterThatCannotBeMeantIsExplained(String path) {
    assertThat(site.get(path).statusCode()).isEqualTo(400);
  }

  private static String page(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").replaceAll(" (?=[,.)])", "").replace("( ", "(");
  }

  private static JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(page(path));
  }
}
