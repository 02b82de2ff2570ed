package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the answers as the Python client of Papers with Code does: the fields that its models require, the page numbers of its links. */
class PwcApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "/pwc/api/v1";
  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");
  /** Of each model its fields with their type; a question mark allows null. */
  private static final Map<String, String> MODELS = Map.ofEntries(
      Map.entry("paper", "id:text arxiv_id:text? nips_id:text? url_abs:text url_pdf:text title:text abstract:text authors:list "
          + "published:text? conference:text? conference_url_abs:text? conference_url_pdf:text? proceeding:text?"),
      Map.entry("found", "paper:object repository:object? is_official:flag"),
      Map.entry("area", "id:text name:text"),
      Map.entry("task", "id:text name:text description:text"),
      Map.entry("dataset", "id:text name:text full_name:text? url:text?"),
      Map.entry("method", "id:text name:text full_name:text description:text paper:text?"),
      Map.entry("metric", "id:text name:text description:text is_loss:flag"),
      Map.entry("table", "id:text task:text dataset:text description:text mirror_url:text?"),
      Map.entry("result", "id:text best_rank:number? metrics:object methodology:text uses_additional_data:flag paper:text? "
          + "best_metric:text? evaluated_on:text? external_source_url:text?"));

  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @ParameterizedTest
  @CsvSource({"paper, /papers/, 8", "paper, /papers/?q=GSM8K, 5", "paper, /papers/?arxiv_id=2503.00022, 1",
      "paper, /papers/?title=signs, 2",
      "paper, /papers/?abstract=telephone, 1", "paper, /papers/?q=zebra, 0", "found, /search/?q=ladder, 3",
      "dataset, /papers/2503.00022/datasets/, 2", "task, /papers/2503.00022/tasks/, 2", "method, /papers/2503.00022/methods/, 1",
      "result, /papers/2503.00022/results/, 2", "result, /papers/cs/0601001/results/, 1", "area, /areas/, 2", "task, /tasks/, 4",
      "task, /tasks/?name=uncat, 1", "table, /tasks/uncategorised/evaluations/, 1", "paper, /tasks/uncategorised/papers/, 2",
      "dataset, /datasets/, 4", "dataset, /datasets/?q=gsm, 1", "table, /datasets/gsm8k/evaluations/, 1", "method, /methods/, 8",
      "method, /methods/?name=lad, 1", "table, /evaluations/, 4", "metric, /evaluations/gsm8k/metrics/, 1",
      "result, /evaluations/gsm8k/results/, 6"})
  void listsHoldObjectsThatTheClientAccepts(String model, String path, int count) throws IOException {
    JsonNode page = json(path);

    assertThat(page.get("count").asInt()).isEqualTo(count);
    assertThat(page.get("results")).hasSize(count).allSatisfy(item -> isModel(model, item));
    assertThat(page.get("next").isNull()).isTrue();
    assertThat(page.get("previous").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"paper, /papers/, /papers/{}/", "task, /tasks/, /tasks/{}/", "area, /areas/, /areas/{}/",
      "dataset, /datasets/, /datasets/{}/",
      "method, /methods/, /methods/{}/", "table, /evaluations/, /evaluations/{}/",
      "metric, /evaluations/gsm8k/metrics/, /evaluations/gsm8k/metrics/{}/",
      "result, /evaluations/gsm8k/results/, /evaluations/gsm8k/results/{}/"})
  void everyItemOfAListCanBeHadById(String model, String list, String one) throws IOException {
    for (JsonNode item : json(list).get("results")) {
      JsonNode found = json(one.replace("{}", item.get("id").asText()));
      assertThat(found.toString()).isEqualTo(item.toString());
      isModel(model, found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/repositories/", "/repositories/someone", "/conferences/", "/papers/2503.00022/repositories/",
      "/tasks/uncategorised/parents/", "/tasks/uncategorised/children/"})
  void whatAbstractsDoNotTellIsAnEmptyList(String path) throws IOException {
    assertThat(json(path).get("count").asInt()).isZero();
    assertThat(json(path).get("results")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/papers/", "/search/", "/methods/", "/datasets/", "/evaluations/", "/evaluations/gsm8k/results/",
      "/methods/?name=a", "/tasks/uncategorised/papers/"})
  void pageNumbersOfTheLinksLeadThroughTheWholeList(String path) throws IOException {
    List<JsonNode> seen = new ArrayList<>();
    Integer page = 1;
    long count = -1;
    while (page != null) {
      JsonNode answer = json(path + (path.contains("?") ? "&" : "?") + "page=" + page + "&items_per_page=1");
      assertThat(pageOf(answer.get("previous"))).isEqualTo(page == 1 ? null : Integer.valueOf(page - 1));
      answer.get("results").forEach(seen::add);
      count = answer.get("count").asLong();
      page = pageOf(answer.get("next"));
    }
    assertThat(seen).hasSize((int) count).doesNotHaveDuplicates().hasSizeGreaterThan(1);
  }

  @Test
  void aResultHasItsNumbersAsPrintedAndItsSentence() throws IOException {
    JsonNode best = json("/evaluations/gsm8k/results/").at("/results/0");

    assertThat(best.get("methodology").asText()).isEqualTo("Slate");
    assertThat(best.get("metrics").toString()).isEqualTo("{\"Accuracy\":\"0.913\"}");
    assertThat(best.get("best_rank").asInt()).isEqualTo(1);
    assertThat(best.get("best_metric").asText()).isEqualTo("Accuracy");
    assertThat(best.get("paper").asText()).isEqualTo("2506.00033");
    assertThat(best.get("evaluated_on").asText()).isEqualTo("2025-06-30");
    assertThat(best.get("external_source_url").asText()).startsWith(site.url() + "papers/2506.00033#at-");
    assertThat(json("/evaluations/gsm8k/metrics/accuracy/").get("is_loss").asBoolean()).isFalse();
  }

  @Test
  void aPaperOfArxivLeadsThere() throws IOException {
    JsonNode paper = json("/papers/cs/0601001/");

    assertThat(paper.get("url_abs").asText()).isEqualTo("https://arxiv.org/abs/cs/0601001");
    assertThat(paper.get("url_pdf").asText()).isEqualTo("https://arxiv.org/pdf/cs/0601001");
    assertThat(paper.get("authors").get(0).asText()).isEqualTo("A. Writer");
    assertThat(paper.get("published").asText()).isEqualTo("2006-01-01");
  }

  @Test
  void aMethodKnowsThePaperThatProposesIt() throws IOException {
    assertThat(json("/methods/abacus/").get("paper").asText()).isEqualTo("2503.00022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
  void writingIsRefusedWithAMessageThatTheClientShows(String verb) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.url() + "pwc/api/v1/tasks/x/"))
        .method(verb, HttpRequest.BodyPublishers.ofString("{}")).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(JSON.readTree(answer.body()).get("message").asText()).contains("reading only");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @CsvSource({"/papers/nope/, 404", "/evaluations/nope/results/, 404", "/evaluations/gsm8k/metrics/nope/, 404", "/tasks/nope/papers/, 404",
      "/areas/nope/, 404", "/papers/?page=99, 404", "/papers/?items_per_page=0, 400", "/authors/, 404"})
  void problemsArePlainJson(String path, int status) throws IOException {
    HttpResponse<String> answer = site.get(ROOT + path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    assertThat(JSON.readTree(answer.body()).at("/error/0").asText()).isNotBlank();
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = site.get(ROOT + path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** As the client does: no link has no page, a link without a number means the first. */
  private static Integer pageOf(JsonNode link) {
    if (link.isNull()) {
      return null;
    }
    assertThat(link.asText()).startsWith(site.url());
    Matcher page = PAGE.matcher(link.asText());
    return page.find() ? Integer.valueOf(page.group(1)) : 1;
  }

  private static void isModel(String model, JsonNode item) {
    for (String field : MODELS.get(model).split(" ")) {
      String name = field.replaceFirst(":.*", "");
      String type = field.substring(name.length() + 1);
      JsonNode value = item.get(name);
      assertThat(value).as("%s of %s", name, item).isNotNull();
      boolean fits = value.isNull() ? type.endsWith("?") : switch (type.replace("?", "")) {
        case "text" -> value.isTextual();
        case "number" -> value.isInt();
        case "flag" -> value.isBoolean();
        case "list" -> value.isArray();
        default -> value.isObject();
      };
      assertThat(fits).as("%s of %s is of type %s", name, item, type).isTrue();
    }
  }
}
