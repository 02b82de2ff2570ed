package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.Exclusion;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.web.page.Stores;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @Test
  void theFrontPageTellsWhatTheDatabaseHoldsAndWhoLeads() {
    assertThat(page("/")).contains("8 papers", "14 claims", "4 benchmarks", "href=\"/benchmarks/gsm8k\"", "Slate", "0.913",
        "Newest records", "88.02%");
  }

  @Test
  void anEmptyDatabaseStillHasAFrontPage() {
    try (RunningSite empty = new RunningSite(database -> Stores.of(database, Catalog.bundled()))) {
      assertThat(empty.get("/").statusCode()).isEqualTo(200);
      assertThat(empty.get("/").body()).contains("No claims have been stored yet", "0 papers");
      assertThat(empty.get("/benchmarks").body()).contains("No paper has reported");
      assertThat(empty.get("/claims").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSearchFindsBenchmarksMethodsAndPapers() {
    assertThat(page("/?q=gsm%208k")).contains("href=\"/benchmarks/gsm8k\"", "1 benchmark");
    assertThat(page("/?q=ladder")).contains("href=\"/methods/ladder\"", "href=\"/papers/2501.00011\"");
    assertThat(page("/?q=zzzzqqq")).contains("Nothing matches", "/claims?text=zzzzqqq");
  }

  @Test
  void benchmarksAreFilteredSortedAndTagged() {
    assertThat(page("/benchmarks")).contains("4 benchmarks", "discovered", "aria-sort=\"descending\"");
    assertThat(page("/benchmarks?discovered=true")).contains("1 benchmark", "NightRoads-2k").doesNotContain(">GSM8K<");
    assertThat(page("/benchmarks?area=mathematics&sort=name")).contains(">GSM8K<", ">MATH<", "aria-sort=\"ascending\"")
        .doesNotContain(">MMLU<");
    assertThat(page("/benchmarks?q=zzzz")).contains("No benchmark matches", "show all");
  }

  @Test
  void aBoardRanksByTheComparableValueAndShowsThePrintedOne() {
    String board = page("/benchmarks/gsm8k");

    assertThat(board).contains("Accuracy (higher is better)", "= 91.3", "4 methods from 4 papers, 2 scores set apart");
    assertThat(order(board, "/methods/slate", "/methods/abacus", "/methods/ladder", "/methods/chainofthought")).isTrue();
  }

  @Test
  void aBoardShowsItsSentencesWithTheirMarks() {
    assertThat(page("/benchmarks/gsm8k")).contains("<mark class=\"method\" title=\"method\">Abacus</mark> gives them beads to move",
        "<mark class=\"number\" title=\"number\">88.02</mark>%", "SCORE_ON_BENCHMARK", "href=\"/papers/2503.00022#at-");
  }

  @Test
  void aBoardListsConflictsGainsRecordsAndWhatIsSetApart() {
    assertThat(page("/benchmarks/gsm8k")).contains("reported by others", "Different papers give different numbers",
        "+6<span class=\"tail\">.6 points", "compared with Ladder", "Record over time", "up to 66",
        Exclusion.SUPERSEDED.sentence(), Exclusion.BOUND.sentence());
  }

  @Test
  void aBoardStandsAsOfADay() {
    String board = page("/benchmarks/gsm8k?as_of=2025-03-31");

    assertThat(board).contains("/methods/abacus", "value=\"2025-03-31\"", "leaderboard?as_of=2025-03-31").doesNotContain("/methods/slate");
    assertThat(page("/benchmarks/gsm8k?as_of=2001-01-01")).contains("No score stood here on 2001-01-01");
  }

  @Test
  void aBoardIsFoundByAnySpelling() {
    assertThat(page("/benchmarks/GSM-8K")).contains("<h1>GSM8K</h1>", "<link rel=\"canonical\" href=\"" + site.url() + "benchmarks/gsm8k\">");
  }

  @Test
  void aMethodListsAllThatIsReportedOfIt() {
    assertThat(page("/methods/ladder")).contains("3 claims from 2 papers", "proposed by 1 of these papers", "/benchmarks/math", "79<span");
  }

  @Test
  void aPaperShowsItsAbstractWithMarkedClaims() {
    assertThat(page("/papers/2503.00022")).contains("id=\"at-", "<mark class=\"benchmark\" title=\"benchmark\">MMLU</mark>",
        "https://arxiv.org/abs/2503.00022", "3 claims", "named elsewhere in the abstract");
  }

  @Test
  void paperIdsMayHoldSlashesEncodedOrNot() {
    assertThat(page("/papers/cs/0601001")).contains("Reading Street Signs by Night", "2006-01-01", "https://arxiv.org/abs/cs/0601001");
    assertThat(page("/papers/cs%2F0601001")).contains("Reading Street Signs by Night");
  }

  @Test
  void claimsAreFilteredAndEveryFilterCanBeRemoved() {
    assertThat(page("/claims")).contains("14 claims");
    assertThat(page("/claims?benchmark=gsm8k&kind=change")).contains("1 claim<", "href=\"/claims?kind=change\"",
        "href=\"/claims?benchmark=gsm8k\"", "/api/v1/claims.csv?benchmark=gsm8k&amp;kind=change");
    assertThat(page("/claims?since=2025-11-01")).contains("1 claim<", "Lantern");
    assertThat(page("/claims?text=kite")).contains("1 claim<", "Kite");
    assertThat(page("/claims?min_confidence=0.9")).contains("No claim matches");
  }

  @Test
  void longListsComeInPages() {
    assertThat(page("/claims?items_per_page=5&page=2")).contains("6–10 of 14", "href=\"/claims?items_per_page=5\"",
        "href=\"/claims?page=3&amp;items_per_page=5\"");
  }

  @Test
  void hostileTextIsShownAndNeverRun() {
    for (String path : new String[] {"/papers/2509.00055", "/claims", "/", "/benchmarks/mmlu", "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/claims?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"}) {
      assertThat(site.get(path).body()).as(path)
          .doesNotContain("<script>alert", "<img src=x", "\"><script");
    }
    assertThat(page("/papers/2509.00055")).contains("&lt;script&gt;alert(", "&lt;img src=x");
  }

  @Test
  void rulesAndTheAboutPageAreThere() {
    assertThat(page("/rules")).contains("id=\"" + RuleSet.claims().get(0).id() + "\"", "takes", "leaves");
    assertThat(page("/about")).contains("Where a number comes from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nope", "/benchmarks/gsm8kk", "/methods/nobody-at-all", "/papers/9999.99999", "/claims?page=99",
      "/assets/x/none.css"})
  void whatIsNotThereIsAnsweredWithAWayBack(String path) {
    HttpResponse<String> answer = site.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Not found", "href=\"/benchmarks\"", "name=\"q\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/claims?kind=rumour", "/claims?since=yesterday", "/claims?min_confidence=7", "/claims?page=0",
      "/claims?items_per_page=501", "/benchmarks?sort=luck", "/benchmarks?discovered=maybe", "/benchmarks/gsm8k?as_of=2025-02-30",
      "/benchmarks/gsm8k?metric=bleu"})
  void aParameterThatCannotBeMeantIsExplained(String path) {
    HttpResponse<String> answer = site.get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Not understood", "name=\"q\"").doesNotContain("Exception");
  }

  @Test
  void aMisspeltBenchmarkSuggestsTheOneMeant() {
    assertThat(site.get("/benchmarks/gsm8kk").body()).contains("Perhaps you meant", "GSM8K");
  }

  @Test
  void everyAnswerCarriesSecurityHeaders() {
    for (String path : new String[] {"/", "/nope", "/api/v1/claims"}) {
      assertThat(site.get(path).headers().firstValue("Content-Security-Policy")).get().asString().contains("default-src 'none'");
      assertThat(site.get(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void pagesNameOnlyFilesOfThisSiteThatMayBeKeptForGood() {
    String home = page("/");
    Matcher files = Pattern.compile("(?:src|<link rel=\"(?:stylesheet|icon)\" href)=\"([^\"]+)\"").matcher(home);
    int count = 0;
    while (files.find()) {
      HttpResponse<String> file = site.get(files.group(1));
      assertThat(file.statusCode()).as(files.group(1)).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control")).get().asString().contains("immutable");
      count++;
    }
    assertThat(count).isEqualTo(4);
  }

  private static String page(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    return answer.body();
  }

  private static boolean order(String text, String... parts) {
    int last = -1;
    for (String part : parts) {
      int at = text.indexOf(part);
      if (at <= last) {
        return false;
      }
      last = at;
    }
    return true;
  }
}
