package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The OpenAPI document tells the truth: it has every address of the API, and every answer has the shape that it says. Its examples of
 * parameters are what the sample library has.
 */
class ApiDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String WHERE = "src/main/resources/site/openapi.yaml";

  private static RunningSite site;
  private static JsonNode document;

  /** One thing that the document describes. */
  private record Operation(String verb, String path, JsonNode node) {
    String name() {
      return verb + " " + path;
    }
  }

  @BeforeAll
  static void start() throws IOException {
    site = RunningSite.filled();
    document = JSON.readTree(site.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyAddressOfTheApiIsDescribedAndNoOther() {
    TreeSet<String> answered = new TreeSet<>();
    site.routes().stream().map(route -> route.replaceAll("<(\\w+)>", "{$1}"))
        .filter(route -> route.matches("(GET|POST|PUT|PATCH|DELETE) /api/v1/.*")).forEach(answered::add);
    TreeSet<String> described = new TreeSet<>();
    operations().forEach(operation -> described.add(operation.name()));

    TreeSet<String> missing = new TreeSet<>(answered);
    missing.removeAll(described);
    TreeSet<String> unknown = new TreeSet<>(described);
    unknown.removeAll(answered);
    assertThat(missing).as("answered by the site, but not described in %s: copy a path there and change it", WHERE).isEmpty();
    assertThat(unknown).as("described in %s, but not answered by the site", WHERE).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerHasTheShapeThatIsDescribed() {
    return operations().stream().flatMap(operation -> requests(operation).stream()
        .map(request -> dynamicTest(operation.verb() + " " + request, () -> check(operation, request, true))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotThereIsAProblemOfTheShapeThatIsDescribed() {
    return operations().stream().filter(operation -> operation.path().contains("{"))
        .map(operation -> operation.path().replaceAll("\\{\\w+}", "no-such-thing"))
        .map(path -> dynamicTest(path, () -> check(operation(path), path, false)));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHasTheShapeThatIsDescribed() {
    return operations().stream().flatMap(operation -> operation.node().get("responses").properties().stream()
        .map(Map.Entry::getValue).map(ApiDocumentTest::resolve).flatMap(answer -> answer.path("content").properties().stream())
        .filter(content -> content.getValue().has("example") && content.getKey().endsWith("json"))
        .map(content -> dynamicTest(operation.name(),
            () -> assertFits(content.getValue().get("schema"), content.getValue().get("example").toString(), operation.name()))));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfWhatToSendHasTheShapeThatIsDescribed() {
    return operations().stream().filter(operation -> operation.node().has("requestBody"))
        .flatMap(operation -> operation.node().at("/requestBody/content").properties().stream()
            .map(content -> dynamicTest(operation.name(),
                () -> assertFits(content.getValue().get("schema"), content.getValue().get("example").toString(), operation.name()))));
  }

  @Test
  void aFieldThatIsNotDescribedIsNoticed() {
    ObjectNode stats = (ObjectNode) document.at("/paths/~1api~1v1~1stats/get/responses/200/content/application~1json/example").deepCopy();
    JsonNode schema = document.at("/components/schemas/Stats");

    assertThat(errors(schema, stats.toString())).isEmpty();
    assertThat(errors(schema, stats.put("surprise", 1).toString())).isNotEmpty();
  }

  private static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(verb ->
        operations.add(new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
    return operations;
  }

  private static Operation operation(String address) {
    return operations().stream().filter(operation -> address.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+"))).findFirst()
        .orElseThrow();
  }

  /** The operation with what it requires, then with each of the other parameters too. */
  private static List<String> requests(Operation operation) {
    String path = operation.path();
    List<String> required = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (JsonNode declared : operation.node().path("parameters")) {
      JsonNode parameter = resolve(declared);
      String name = parameter.get("name").asText();
      assertThat(parameter.get("example")).as("an example of the parameter %s of %s in %s", name, operation.name(), WHERE).isNotNull();
      if (parameter.get("in").asText().equals("path")) {
        path = path.replace("{" + name + "}", encode(parameter.get("example").asText()));
      } else {
        (parameter.path("required").asBoolean() ? required : optional).add(given(name, parameter.get("example")));
      }
    }
    String plain = required.isEmpty() ? path : path + "?" + String.join("&", required);
    List<String> requests = new ArrayList<>(List.of(plain));
    optional.forEach(parameter -> requests.add(plain + (plain.contains("?") ? "&" : "?") + parameter));
    return requests;
  }

  /** A parameter with its example, given once for each item of a list. */
  private static String given(String name, JsonNode example) {
    return StreamSupport.stream((example.isArray() ? example : List.of(example)).spliterator(), false)
        .map(value -> name + "=" + encode(value.asText())).collect(Collectors.joining("&"));
  }

  private static void check(Operation operation, String request, boolean expected) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(operation, request);
    String told = operation.verb() + " " + request + " answered " + answer.statusCode() + " " + answer.body();
    assertThat(answer.statusCode() < 300).as(told).isEqualTo(expected);
    JsonNode described = operation.node().get("responses").path(String.valueOf(answer.statusCode()));
    assertThat(described.isMissingNode()).as("status not described: " + told).isFalse();
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    JsonNode content = resolve(described).path("content").path(type);
    assertThat(content.isMissingNode()).as(type + " not described: " + told).isFalse();
    List<String> bodies = type.endsWith("ndjson") ? answer.body().lines().toList() : List.of(answer.body());
    if (type.endsWith("json")) {
      bodies.forEach(body -> assertFits(content.get("schema"), body, operation.verb() + " " + request));
    }
  }

  private static HttpResponse<String> send(Operation operation, String request) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(site.url() + request.substring(1)));
    JsonNode content = operation.node().path("requestBody").path("content");
    if (content.isEmpty()) {
      builder.method(operation.verb(), HttpRequest.BodyPublishers.noBody());
    } else {
      JsonNode example = content.elements().next().get("example");
      builder.header("Content-Type", content.fieldNames().next())
          .method(operation.verb(), HttpRequest.BodyPublishers.ofString(example.isTextual() ? example.asText() : example.toString()));
    }
    return CLIENT.send(builder.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void assertFits(JsonNode schema, String body, String request) {
    assertThat(errors(schema, body)).as("what does not fit %s in the answer to %s: %s", WHERE, request, body).isEmpty();
  }

  private static List<String> errors(JsonNode schema, String body) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole.toString(), InputFormat.JSON).validate(body, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
