package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.web.page.Stores;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferencePageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ASKED = Pattern.compile("curl '(http[^']+)'");
  private static RunningSite site;
  private static Document page;

  @BeforeAll
  static void start() {
    site = RunningSite.filled();
    page = Jsoup.parse(site.get("/api").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyOperationHasAPlaceOfItsOwnWithItsParameters() throws IOException {
    JsonNode paths = JSON.readTree(site.get("/api/v1/openapi.json").body()).get("paths");

    paths.forEach(path -> path.forEach(operation -> {
      Element section = page.getElementById(operation.get("operationId").asText());
      assertThat(section).as(operation.get("operationId").asText()).isNotNull();
      assertThat(section.select("h3").text()).isEqualTo(operation.get("summary").asText());
      assertThat(section.select("tbody tr")).hasSize(operation.path("parameters").size());
    }));
  }

  @Test
  void noAnchorStandsTwice() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(40)
        .allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.toString()).isNotNull());
  }

  @Test
  void everyCommandWorksOnThisSite() {
    int asked = 0;
    for (Element command : page.select(".operation .command")) {
      Matcher address = ASKED.matcher(command.text());
      if (address.find()) {
        String path = address.group(1).substring(site.url().length() - 1);
        assertThat(site.get(path).statusCode()).as(command.text()).isEqualTo(200);
        asked++;
      }
    }
    assertThat(asked).isGreaterThan(15);
  }

  @Test
  void whatIsToBeSentIsToldWithItsObjectAndInTheCommand() {
    Element operation = page.getElementById("extractClaims");

    assertThat(operation.select("a[href=#object-Text]")).hasSize(1);
    assertThat(operation.select(".command").text()).startsWith("curl -H 'Content-Type: application/json' -d '{")
        .contains("\"abstract\"").endsWith("'" + site.url() + "api/v1/extract'");
  }

  @Test
  void methodsAreComparedWithOneAnother() {
    assertThat(page.select("#compareMethods .command").text()).contains("?method=abacus&method=ladder");
  }

  @Test
  void theApiIsFoundFromEveryPage() {
    assertThat(Jsoup.parse(site.get("/").body()).select("nav a[href=/api]")).hasSize(1);
    assertThat(page.select("nav a[href=/api]").attr("aria-current")).isEqualTo("page");
  }

  @Test
  void anEmptySiteIsDocumentedToo() {
    try (RunningSite empty = new RunningSite(database -> Stores.of(database, Catalog.bundled()))) {
      assertThat(empty.get("/api").statusCode()).isEqualTo(200);
    }
  }
}
