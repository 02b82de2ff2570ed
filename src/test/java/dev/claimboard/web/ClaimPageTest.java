package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimPageTest {
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
  void aClaimHasAnAddressThatEveryEvidenceNames() {
    String address = addressOf("2503.00022", 0);

    assertThat(answers.page("/benchmarks/gsm8k")).contains("href=\"" + address + "\"");
    assertThat(answers.page(address)).contains("Abacus: 88.02% accuracy on GSM8K", "<mark class=\"number\" title=\"number\">88.02</mark>%",
        "rank", "2 of 6", "href=\"/benchmarks/gsm8k?metric=accuracy\"", "0.87", "/rules#SCORE_ON_BENCHMARK", "Quote it",
        "achieves an accuracy of 88.02% on GSM8K", site.url() + address.substring(1));
  }

  @Test
  void theDerivationIsTheOneOfTheEngine() {
    assertThat(answers.page(addressOf("2503.00022", 0))).contains("How it was read", "From the words", "<q>");
    JsonNode derivation = answers.json("/api/v1" + addressOf("2503.00022", 0)).get("derivation");
    assertThat(derivation.get("claim").asBoolean()).isTrue();
    assertThat(derivation.at("/steps/0/slot").asText()).isEqualTo("claim");
    assertThat(derivation.at("/steps/0/result").asText()).isEqualTo("88.02 % score");
  }

  @Test
  void aGainAndAHedgedNumberSayWhyTheyHaveNoRank() {
    assertThat(answers.page(addressOf("2503.00022", 1))).contains("none: gains, and speed, size and cost, are not ranked among scores");
    assertThat(answers.page(addressOf("2510.00066", 0))).contains("none: a bound (up to, at least, at most), not one measured number");
    assertThat(answers.json("/api/v1" + addressOf("2510.00066", 0)).get("excluded").asText()).isEqualTo("bound");
  }

  @Test
  void theApiTellsAllOfIt() {
    JsonNode claim = answers.json("/api/v1" + addressOf("2501.00011", 0));

    assertThat(claim.at("/claim/value").decimalValue()).isEqualByComparingTo("81.4");
    assertThat(claim.at("/paper/id").asText()).isEqualTo("2501.00011");
    assertThat(claim.at("/standing/rank").asInt()).isEqualTo(4);
    assertThat(claim.get("sentence").asText()).startsWith("Ladder reaches 81.4%");
    assertThat(claim.get("url").asText()).isEqualTo(site.url() + addressOf("2501.00011", 0).substring(1));
  }

  @Test
  void idsOfPapersMayHoldSlashes() {
    assertThat(addressOf("cs/0601001", 0)).startsWith("/papers/cs/0601001/claims/");
    assertThat(answers.page(addressOf("cs/0601001", 0))).contains("NightSign: 83.5% on NightRoads-2k");
  }

  @ParameterizedTest
  @CsvSource({"/papers/2501.00011/claims/1, 404", "/papers/nope/claims/1, 404", "/papers/2501.00011/claims/first, 400",
      "/api/v1/papers/nope/claims/1, 404"})
  void whatIsNotThereIsSaid(String path, int status) {
    assertThat(site.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void aPaperLeadsToItsNeighboursAndItsPdf() {
    assertThat(answers.page("/papers/2501.00011")).contains("Other papers on the same benchmarks", "Slate: A Scratch Pad",
        "https://arxiv.org/pdf/2501.00011", "href=\"/api/v1/papers/2501.00011\"");
  }

  @Test
  void marksOfAnAbstractTellToWhichClaimsTheyBelong() {
    assertThat(answers.page("/papers/2503.00022"))
        .containsPattern("<a class=\"part of-0 place no-0\" id=\"at-(\\d+)\" href=\"#at-\\1\" data-claims=\"0\">")
        .contains("data-claims=\"2\"><mark class=\"benchmark\" title=\"benchmark\">MMLU</mark>");
  }

  @Test
  void papersAreListedByTextAndDate() {
    assertThat(answers.json("/api/v1/papers").get("count").asInt()).isEqualTo(8);
    assertThat(answers.json("/api/v1/papers?q=LANTERN").at("/results/0/id").asText()).isEqualTo("2511.00077");
    assertThat(answers.json("/api/v1/papers?since=2025-08-01&until=2025-10-02").get("results").findValuesAsText("id"))
        .containsExactly("2510.00066", "2509.00055", "2508.00044");
    assertThat(answers.json("/api/v1/papers?since=2025-08-01&q=kite").get("count").asInt()).isEqualTo(1);
    assertThat(answers.json("/api/v1/papers?since=2025-08-01&items_per_page=1").get("next").asText())
        .endsWith("/api/v1/papers?since=2025-08-01&page=2&items_per_page=1");
    assertThat(site.get("/api/v1/papers?since=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void rulesTellHowManyClaimsTheyFound() {
    assertThat(answers.json("/api/v1/claims?rule=SCORE_ON_BENCHMARK").get("count").asInt()).isEqualTo(14);
    assertThat(answers.json("/api/v1/claims?rule=FACTOR").get("count").asInt()).isZero();
    assertThat(answers.page("/claims?rule=SCORE_ON_BENCHMARK&kind=change")).contains("1 claim<", "href=\"/claims?kind=change\"");
    assertThat(answers.page("/rules")).contains("found 14 stored claims", "no claim");
    assertThat(answers.json("/api/v1/rules?items_per_page=100").get("results").findValues("claims")).allMatch(count -> count.asInt() == 0);
  }

  private static String addressOf(String paper, int claim) {
    return "/papers/" + paper + "/claims/" + answers.json("/api/v1/papers/" + paper).at("/claims/" + claim + "/start").asInt();
  }
}
