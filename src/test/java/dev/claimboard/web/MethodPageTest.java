package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MethodPageTest {
  private static RunningSite site;
  private static Answers answers;

  @BeforeAll
  static void start() {
    site = RunningSite.filled();
    answers = new Answers(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void theBestScoreOfEachBoardHasItsRankAmongAll() {
    JsonNode standings = answers.json("/api/v1/methods/ladder").get("standings");

    assertThat(standings).hasSize(2);
    assertThat(standings.at("/0/benchmark_id").asText()).isEqualTo("gsm8k");
    assertThat(standings.at("/0/value").asText()).isEqualTo("81.4%");
    assertThat(standings.at("/0/rank").asInt()).isEqualTo(4);
    assertThat(standings.at("/0/ranked").asInt()).isEqualTo(6);
    assertThat(standings.at("/0/own").asBoolean()).isTrue();
    assertThat(answers.page("/methods/ladder")).contains("4 of 6", "1 of 1", "Best scores", "Further scores", "5 of 6");
  }

  @Test
  void gainsStandApartAndWithTheirBaseline() {
    assertThat(answers.page("/methods/abacus?part=gains")).contains("compared with Ladder", "aria-current=\"page\">Gains")
        .doesNotContain("id=\"benchmarks\"");
  }

  @Test
  void benchmarkAndKindFilterAndCanBeRemoved() {
    assertThat(answers.page("/methods/ladder?benchmark=math&kind=score")).contains("1 of 3 claims", "href=\"/methods/ladder?kind=score\"",
        "href=\"/methods/ladder?benchmark=math\"").doesNotContain("4 of 6");
    assertThat(answers.page("/methods/ladder?kind=factor")).contains("No claim of this method matches", "show all");
    assertThat(site.get("/methods/ladder?kind=rumour").statusCode()).isEqualTo(400);
  }

  @Test
  void papersThatProposeItAndOthersAreToldApart() {
    String page = answers.page("/methods/ladder");

    assertThat(page.substring(page.indexOf("id=\"proposing\""), page.indexOf("id=\"reporting\""))).contains("/papers/2501.00011");
    assertThat(page.substring(page.indexOf("id=\"reporting\""))).contains("/papers/2508.00044").doesNotContain("/papers/2501.00011\"");
    JsonNode method = answers.json("/api/v1/methods/ladder");
    assertThat(method.at("/proposed_by/0").asText()).isEqualTo("2501.00011");
    assertThat(method.at("/reported_by/0").asText()).isEqualTo("2508.00044");
  }

  @Test
  void aFormLeadsToTheComparison() {
    assertThat(answers.page("/methods/ladder")).contains("action=\"/compare\"", "name=\"method\" value=\"ladder\"");
  }

  @Test
  void spellingsAreCounted() {
    assertThat(answers.json("/api/v1/methods/ladder").at("/spellings/0/name").asText()).isEqualTo("Ladder");
    assertThat(answers.json("/api/v1/methods/ladder").at("/spellings/0/claims").asInt()).isEqualTo(3);
  }

  @Test
  void itsClaimsComeAsCsv() {
    assertThat(answers.csv("/api/v1/methods/ladder/claims.csv")).hasSize(3).allMatch(claim -> claim.get("method").equals("Ladder"));
  }

  @Test
  void allMethodsAreListedAndSearched() {
    assertThat(answers.json("/api/v1/methods").at("/results/0/id").asText()).isEqualTo("abacus");
    assertThat(answers.json("/api/v1/methods?q=lad").get("count").asInt()).isEqualTo(1);
    assertThat(answers.json("/api/v1/methods?items_per_page=2").get("next").asText()).endsWith("/api/v1/methods?page=2&items_per_page=2");
    assertThat(answers.csv("/api/v1/methods.csv?q=lantern").get(0).get("benchmarks")).isEqualTo("1");
  }
}
