package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClaimFacetsTest {
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @Test
  void claimsAreCountedByFieldTheMostFrequentValueFirst() throws IOException {
    JsonNode facets = facets("");

    assertThat(facets.get("count").asInt()).isEqualTo(14);
    assertThat(facets.at("/benchmarks/0").toString()).isEqualTo("{\"value\":\"gsm8k\",\"name\":\"GSM8K\",\"count\":9}");
    assertThat(facets.get("kinds").findValuesAsText("value")).containsExactly("score", "change");
    assertThat(facets.get("years").findValuesAsText("value")).containsExactly("2025", "2006");
  }

  @Test
  void countsAreThoseOfTheFilter() throws IOException {
    JsonNode facets = facets("?method=Ladder");

    assertThat(facets.get("count").asInt()).isEqualTo(3);
    assertThat(facets.get("benchmarks").findValuesAsText("count")).containsExactly("2", "1");
    assertThat(facets.get("methods").findValuesAsText("name")).containsExactly("Ladder");
  }

  @Test
  void thePageLinksEveryCountToItsClaims() {
    assertThat(site.get("/claims").body()).contains("href=\"/claims?benchmark=gsm8k\" rel=\"nofollow\">GSM8K</a> <span class=\"quiet\">9<",
        "href=\"/claims?since=2025-01-01&amp;until=2025-12-31\"");
    assertThat(site.get("/claims?benchmark=gsm8k").body()).doesNotContain("<h2>Benchmarks</h2>").contains("<h2>Methods</h2>");
    assertThat(site.get("/claims?benchmark=gsm8k&since=2025-01-01&until=2025-12-31").body()).doesNotContain("<h2>Years</h2>");
  }

  @Test
  void severalWordsMustAllOccurInAnyOrder() throws IOException {
    assertThat(facets("?text=kite%20machines").get("count").asInt()).isEqualTo(1);
    assertThat(facets("?text=machines%20kite").get("count").asInt()).isEqualTo(1);
    assertThat(facets("?text=kite%20lantern").get("count").asInt()).isZero();
  }

  @Test
  void everyFieldOfAClaimCanBeAskedFor() throws IOException {
    assertThat(facets("?baseline=LADDER").get("count").asInt()).isEqualTo(1);
    assertThat(facets("?unit=points").get("count").asInt()).isEqualTo(1);
    assertThat(facets("?bound=up_to").at("/methods/0/name").asText()).isEqualTo("Kite");
    assertThat(facets("?reported=others&benchmark=gsm8k").get("methods").findValuesAsText("value"))
        .containsExactlyInAnyOrder("ladder", "abacus", "chainofthought");
    assertThat(facets("?setting=shot").get("count").asInt()).isZero();
    assertThat(site.get("/claims?reported=others").body()).contains("<details class=\"further\" open>", "reported: others");
    assertThat(site.get("/claims?bound=rumour").statusCode()).isEqualTo(400);
  }

  private static JsonNode facets(String query) throws IOException {
    return new ObjectMapper().readTree(site.get("/api/v1/claims/facets" + query).body());
  }
}
