package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompareTest {
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
  void numbersOfOnePaperAreComparedAndTheBetterOneLeads() {
    JsonNode row = answers.json("/api/v1/compare?method=ladder&method=abacus").at("/rows/results/0");

    assertThat(row.get("benchmark_id").asText()).isEqualTo("gsm8k");
    assertThat(row.get("leader").asText()).isEqualTo("abacus");
    assertThat(row.at("/scores/ladder/value").asText()).isEqualTo("79.3%");
    assertThat(row.at("/scores/abacus/value").asText()).isEqualTo("87.1%");
    assertThat(row.at("/scores/ladder/same_paper").asBoolean()).isTrue();
    assertThat(row.at("/scores/ladder/best/value").asText()).isEqualTo("81.4%");
  }

  @Test
  void withoutACommonPaperTheBestNumbersAreCompared() {
    JsonNode row = answers.json("/api/v1/compare?method=slate&method=abacus").at("/rows/results/0");

    assertThat(row.at("/scores/slate/value").asText()).isEqualTo("0.913");
    assertThat(row.at("/scores/abacus/value").asText()).isEqualTo("88.02%");
    assertThat(row.at("/scores/abacus/same_paper").asBoolean()).isFalse();
    assertThat(row.get("leader").asText()).isEqualTo("slate");
  }

  @Test
  void onlySharedBoardsAreShownUnlessAllAreAskedFor() {
    assertThat(answers.json("/api/v1/compare?method=ladder&method=abacus").at("/rows/count").asInt()).isEqualTo(1);
    JsonNode all = answers.json("/api/v1/compare?method=ladder&method=abacus&all=true");
    assertThat(all.at("/rows/count").asInt()).isEqualTo(3);
    assertThat(all.get("shared").asInt()).isEqualTo(1);
    assertThat(all.at("/rows/results/1/scores").findValues("value")).hasSize(2);
  }

  @Test
  void thePageSumsUpLinksTheEvidenceAndLetsEveryMethodBeRemoved() {
    String page = answers.page("/compare?method=Ladder&method=abacus");

    assertThat(page).contains("Ladder leads on 0 of the 1 shared, Abacus on 1.", "same paper", "href=\"/papers/2508.00044/claims/",
        "href=\"/compare?method=abacus\"", "href=\"/compare?method=ladder\"", "best <a",
        "/api/v1/compare.csv?method=ladder&amp;method=abacus");
    assertThat(page).containsPattern("class=\"figure best\"><a href=\"/papers/2508.00044/claims/\\d+\">87.1%");
  }

  @Test
  void anUnknownMethodIsNamedWithSuggestionsAndTheOthersStay() {
    assertThat(answers.page("/compare?method=ladder&method=abacuss&method=slate")).contains("No method is called “abacuss”",
        "href=\"/compare?method=ladder&amp;method=slate&amp;method=Abacus\"", "Ladder leads on 0 of the 1 shared, Slate on 1.");
    assertThat(answers.json("/api/v1/compare?method=ladder&method=abacuss").at("/unknown/0").asText()).isEqualTo("abacuss");
  }

  @Test
  void withoutMethodsThereIsAForm() {
    assertThat(answers.page("/compare")).contains("Name two to six methods", "First method", "Second method");
    assertThat(answers.page("/compare?method=ladder")).contains("Add a method", "type=\"hidden\" name=\"method\" value=\"ladder\"");
  }

  @Test
  void methodsThatShareNothingSayHowToWiden() {
    assertThat(answers.page("/compare?method=ladder&method=lantern")).contains("They share no benchmark and metric",
        "/compare?method=ladder&amp;method=lantern&amp;all=true");
  }

  @Test
  void moreThanSixMethodsAndNoneInTheApiAreRefused() {
    assertThat(site.get("/compare?method=a&method=b&method=c&method=d&method=e&method=f&method=g").statusCode()).isEqualTo(400);
    assertThat(site.get("/api/v1/compare").statusCode()).isEqualTo(400);
  }

  @Test
  void oneMethodUnderTwoSpellingsIsOne() {
    assertThat(answers.json("/api/v1/compare?method=Slate&method=slate").get("methods")).hasSize(1);
  }

  @Test
  void csvHasALineForEachNumber() {
    List<CSVRecord> rows = answers.csv("/api/v1/compare.csv?method=ladder&method=abacus&all=true");

    assertThat(rows).extracting(row -> row.get("method_id") + " " + row.get("benchmark_id") + " " + row.get("leads"))
        .containsExactly("ladder gsm8k false", "abacus gsm8k true", "abacus mmlu false", "ladder math false");
  }
}
