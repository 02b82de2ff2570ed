package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.Database;
import dev.claimboard.store.ReadPaper;
import dev.claimboard.web.page.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The page of a board with its filters, and everything that can be had of it elsewhere. */
class LeaderboardPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WEIGHT = 200_000;
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @ParameterizedTest
  @CsvSource({"reported=own, 3", "reported=others, 3", "since=2025-06-01, 3", "until=2025-03-31, 3", "text=abacus, 2", "text=scratch, 1",
      "min_confidence=0.9, 0", "setting=5-shot, 0", "reported=own&until=2025-03-31, 2"})
  void pageAndApiFilterAlike(String filters, int rows) throws IOException {
    JsonNode board = JSON.readTree(body("/api/v1/benchmarks/gsm8k/leaderboard?" + filters));
    List<String> methods = new ArrayList<>();
    board.get("rows").forEach(row -> methods.add("r" + row.at("/claim/id").asText()));

    assertThat(methods).hasSize(rows);
    assertThat(ids(body("/benchmarks/gsm8k?" + filters))).isEqualTo(methods);
    assertThat(board.get("filters").size()).isEqualTo(filters.split("&").length);
  }

  @Test
  void everyFilterInForceCanBeRemovedByItself() {
    assertThat(body("/benchmarks/gsm8k?reported=own&text=abacus&as_of=2025-12-31")).contains(
        "own results only <span class=\"remove\">remove", "href=\"/benchmarks/gsm8k?as_of=2025-12-31&amp;text=abacus\"",
        "href=\"/benchmarks/gsm8k?as_of=2025-12-31&amp;reported=own\"", "href=\"/benchmarks/gsm8k?reported=own&amp;text=abacus\"");
  }

  @Test
  void anEmptyResultSaysHowToWiden() {
    assertThat(body("/benchmarks/gsm8k?text=nothing+such"))
        .contains("No score here matches all filters", "href=\"/benchmarks/gsm8k\">show the whole board");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reported=me", "since=spring", "until=2025-13-01", "min_confidence=2", "show=everything"})
  void aFilterThatCannotBeMeantIsExplained(String filter) {
    assertThat(site.get("/benchmarks/gsm8k?" + filter).statusCode()).isEqualTo(400);
  }

  @Test
  void aPartAloneKeepsTheFiltersAndLeadsBack() {
    String gains = body("/benchmarks/gsm8k?show=gains&text=abacus");

    assertThat(gains)
        .contains("Reported gains", "href=\"/benchmarks/gsm8k?text=abacus\">Back to the ranking", "name=\"show\" value=\"gains\"")
        .doesNotContain("<th scope=\"col\" class=\"rank\">");
    assertThat(body("/benchmarks/gsm8k?show=efficiency")).contains("There is nothing here");
  }

  @Test
  void longBoardsStayLightAndLoseNothing() {
    try (RunningSite busy = new RunningSite(LeaderboardPageTest::busy)) {
      String board = busy.get("/benchmarks/gsm8k").body();

      assertThat(board.getBytes(StandardCharsets.UTF_8).length).isLessThan(WEIGHT);
      assertThat(ids(board)).hasSize(50);
      assertThat(board).contains("1–50 of 120", "The first 10 of 120", "href=\"/benchmarks/gsm8k?show=gains\">Show all 120");
      assertThat(busy.get("/benchmarks/gsm8k?page=3").body()).contains("101–120 of 120");
      assertThat(busy.get("/benchmarks/gsm8k?show=gains&page=3").body()).contains("101–120 of 120");
    }
  }

  @Test
  void theHeadDescribesTheBoardForMachines() throws IOException {
    String page = body("/benchmarks/gsm8k");
    JsonNode dataset = JSON.readTree(group(page, "<script type=\"application/ld\\+json\">(.*?)</script>"));

    assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
    assertThat(site.get(dataset.at("/distribution/0/contentUrl").asText().substring(site.url().length() - 1)).statusCode()).isEqualTo(200);
    assertThat(page).contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/benchmarks/gsm8k/feed.atom\"");
  }

  @Test
  void theChartsDataHoldsEveryDatedRowAndNothingThatEndsItsElement() throws IOException {
    JsonNode chart = JSON.readTree(group(body("/benchmarks/gsm8k"), "<script type=\"application/json\">(.*?)</script>"));

    assertThat(chart.get("better").asText()).isEqualTo("higher");
    assertThat(chart.get("points")).hasSize(6);
    assertThat(body("/benchmarks/mmlu")).contains("On \\u003Cscript\\u003Ealert(").doesNotContain("<script>alert");
    assertThat(body("/benchmarks/nightroads2k")).doesNotContain("not in the chart");
  }

  @Test
  void aBadgeTellsTheLeaderOrTheRankOfAMethod() throws Exception {
    HttpResponse<String> leader = site.get("/benchmarks/gsm8k/badge.svg");
    assertThat(leader.headers().firstValue("Content-Type")).get().asString().startsWith("image/svg+xml");
    assertThat(title(leader.body())).isEqualTo("GSM8K: Slate 0.913");
    assertThat(title(body("/benchmarks/gsm8k/badge.svg?method=Abacus"))).isEqualTo("GSM8K: rank 2");
    assertThat(title(body("/benchmarks/gsm8k/badge.svg?method=Kite"))).isEqualTo("GSM8K: not ranked");
    assertThat(title(body("/benchmarks/mmlu/badge.svg?reported=others"))).isEqualTo("MMLU: no scores");
    assertThat(site.get("/benchmarks/gsm8k/badge.svg?method=nobody-at-all").statusCode()).isEqualTo(404);
    assertThat(title(body("/benchmarks/mmlu/badge.svg?until=2025-12-31&since=2025-09-01"))).isEqualTo("MMLU: Bobby\"Tables 12.5%");
  }

  @Test
  void onlyTheBareTableMayBeShownInFramesOfOthers() {
    assertThat(policy("/benchmarks/gsm8k/embed")).contains("frame-ancestors *", "default-src 'none'");
    assertThat(policy("/benchmarks/gsm8k")).contains("frame-ancestors 'none'");
    assertThat(policy("/benchmarks/nope/embed")).contains("frame-ancestors 'none'");
    assertThat(body("/benchmarks/gsm8k/embed")).contains("Slate", "href=\"/benchmarks/gsm8k\"", "6 of 6 rows");
  }

  @Test
  void aBoardsFeedTellsNewRowsAndRecordsNewestFirst() throws Exception {
    Document feed = xml(body("/benchmarks/gsm8k/feed.atom"));

    assertThat(texts(feed, "title")).contains("GSM8K leaderboard", "Slate raised the top of GSM8K from 88.02% to 91.3% (Accuracy)",
        "Ladder set the first record of GSM8K: 81.4% (Accuracy)", "Abacus: 87.1% on GSM8K (Accuracy)");
    assertThat(texts(feed, "updated")).startsWith("2025-08-01T00:00:00Z", "2025-08-01T00:00:00Z").endsWith("2025-01-04T00:00:00Z");
    assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:"));
    assertThat(texts(feed, "summary").get(2)).startsWith("Slate solves 0.913 of GSM8K");
    assertThat(body("/benchmarks/gsm8k/feed.atom")).isEqualTo(body("/benchmarks/gsm8k/feed.atom"));
  }

  @Test
  void oneFeedTellsTheNewRecordsOfAllBoards() throws Exception {
    assertThat(texts(xml(body("/feed.atom")), "title")).containsExactly("New records of all leaderboards",
        "Slate raised the top of GSM8K from 88.02% to 91.3% (Accuracy)", "Abacus raised the top of GSM8K from 81.4% to 88.02% (Accuracy)");
  }

  @ParameterizedTest
  @CsvSource({".csv, text/csv, Slate",
      ".md, text/markdown, Slate", ".tex, application/x-tex, \\toprule", ".bib, application/x-bibtex, @misc{"})
  void everyFormatHasAnAddressThatThePageNames(String ending, String type, String content) {
    HttpResponse<String> answer = site.get("/api/v1/benchmarks/gsm8k/leaderboard" + ending + "?reported=own");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
    assertThat(answer.body()).contains(content).doesNotContain("chain of thought");
    assertThat(body("/benchmarks/gsm8k?reported=own")).contains("/api/v1/benchmarks/gsm8k/leaderboard" + ending + "?reported=own");
  }

  @Test
  void anUnchangedPageIsNotSentTwice() {
    HttpResponse<String> first = site.get("/benchmarks/gsm8k");

    assertThat(first.headers().firstValue("ETag")).isEqualTo(site.get("/benchmarks/gsm8k").headers().firstValue("ETag")).isPresent();
  }

  private static Stores busy(Database database) {
    Stores stores = Stores.of(database, Catalog.bundled());
    List<ReadPaper> papers = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String method = "Method" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      String score = (40 + i % 50) + "." + i;
      String title = method + ": A Title of the Usual Length for a Paper";
      String text = "We propose " + method + ", whose sentences are of the usual length and say what was done. " + method
          + " achieves " + score + "% accuracy on GSM8K. It is an improvement of 7." + i + " points over Ladder on GSM8K.";
      papers.add(Told.paper(String.format(Locale.ROOT, "2501.%05d", i), "2025-01-" + (10 + i % 20), title, text)
          .score(score, "%", method, "accuracy", "GSM8K")
          .change("7." + i, "points", method, "accuracy", "GSM8K", "Ladder").read());
    }
    stores.papers().saveAll(papers);
    return stores;
  }

  private static List<String> ids(String page) {
    return Pattern.compile("<tbody id=\"(r\\d+)\"").matcher(page).results().map(result -> result.group(1)).toList();
  }

  private static String policy(String path) {
    return site.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String title(String svg) throws Exception {
    return texts(xml(svg), "title").get(0);
  }

  private static Document xml(String text) throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String element) {
    NodeList nodes = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static String group(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String body(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
