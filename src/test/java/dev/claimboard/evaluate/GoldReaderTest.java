package dev.claimboard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  private static final String CLAIM =
      "{'value': 50.0, 'value_high': null, 'kind': 'score', 'method': ['Kettle'], 'benchmark': null, 'metric': []}";

  @TempDir
  private Path folder;

  private final List<String> rejected = new ArrayList<>();

  @Test
  void readsDocumentsWithTheirClaims() throws IOException {
    List<GoldDocument> documents = read(document("'tea-1'", CLAIM), "", document("7", ""));

    assertThat(documents).extracting(GoldDocument::id).containsExactly("tea-1", "7");
    assertThat(documents.get(0).title()).isEqualTo("Kettle");
    GoldClaim claim = documents.get(0).claims().get(0);
    assertThat(claim.facts().value()).as("digits are kept").hasToString("50.0");
    assertThat(claim.method()).containsExactly("Kettle");
    assertThat(claim.benchmark()).isNull();
    assertThat(claim.metric()).isEmpty();
    assertThat(documents.get(1).claims()).isEmpty();
    assertThat(rejected).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      'value': 50.0         | 'value': '50'           | claim 2: "value" must be a number
      'value': 50.0         | 'value': null           | claim 2: "value" must be a number
      'value': 50.0         | 'value': 1e999          | claim 2: "value" must be a number
      'value_high': null    | 'value_high': 'x'       | claim 2: "value_high" must be a number
      'kind': 'score'       | 'kind': 'guess'         | claim 2: "kind" must be score, change or factor, not "guess"
      'method': ['Kettle']  | 'method': 'Kettle'      | claim 2: "method" must be a list of names or null
      'method': ['Kettle'], | ~~                      | claim 2: "method" must be a list of names or null
      'metric': []          | 'metric': [null]        | claim 2: "metric" must be a list of names or null
      'metric': []          | 'metric': [], 'unit': 1 | claim 2: "unit" must be a string or null
      'metric': []          | 'metric': [], 'efficiency': 1 | claim 2: "efficiency" must be true or false
      """)
  void namesTheClaimAndTheFieldThatIsWrong(String right, String wrong, String message) throws IOException {
    String claims = CLAIM + ", " + CLAIM.replace(right, wrong);
    List<GoldDocument> documents = read(document("'a'", CLAIM), document("'b'", claims), document("'c'", ""));

    assertThat(documents).extracting(GoldDocument::id).containsExactly("a", "c");
    assertThat(rejected).containsExactly(folder.resolve("gold.jsonl") + ":2: " + message);
  }

  @Test
  void skipsLinesThatAreNoDocuments() throws IOException {
    List<GoldDocument> documents = read("{'id': 'a'", "[1]", "{'id': 'a', 'abstract': 'x'}", "{'id': 'a', 'claims': []}",
        "{'id': ' ', 'claims': []}", document("'a'", "3"), document("'a'", ""), document("'a'", ""), document("'b'", "") + " {}");

    assertThat(documents).extracting(GoldDocument::id).containsExactly("a");
    assertThat(rejected).extracting(message -> message.substring(message.indexOf(".jsonl:") + 7)).satisfiesExactly(
        message -> assertThat(message).startsWith("1: not valid JSON: "),
        message -> assertThat(message).isEqualTo("2: not a JSON object"),
        message -> assertThat(message).isEqualTo("3: \"claims\" must be a list"),
        message -> assertThat(message).isEqualTo("4: \"abstract\" must be a string"),
        message -> assertThat(message).isEqualTo("5: \"id\" must be an id"),
        message -> assertThat(message).isEqualTo("6: claim 1: not a JSON object"),
        message -> assertThat(message).isEqualTo("8: the id \"a\" was there before"),
        message -> assertThat(message).startsWith("9: not valid JSON: "));
  }

  @Test
  void skipsALineThatIsNotUtf8AndReadsTheOthers() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(file, (document("'a'", "").replace("Kettle", "K\u00e9ttle") + "\n").getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(file, document("'b'", "").replace("Kettle", "K\u00e9ttle"), StandardOpenOption.APPEND);

    List<GoldDocument> documents = GoldReader.read(file, rejected::add);

    assertThat(documents).extracting(GoldDocument::title).containsExactly("K\u00e9ttle");
    assertThat(rejected).singleElement().asString().startsWith(file + ":1: not valid JSON: ").contains("UTF-8").doesNotContain("\n");
  }

  @Test
  void readsPredictionsByDocument() throws IOException {
    Path file = Files.writeString(folder.resolve("predicted.jsonl"), """
        {"doc": "b", "value": 1, "kind": "score", "method": "Kettle", "extra": [1]}
        {"doc": 7, "value": 2, "kind": "factor"}
        {"doc": "b", "value": 3, "kind": "change", "benchmark": ""}
        {"doc": "b", "value": 4, "kind": "change", "method": ["Kettle"]}
        {"value": 4, "kind": "change"}
        """);

    Predictions predictions = Predictions.read(file, rejected::add);

    assertThat(predictions.claims().keySet()).containsExactly("b", "7");
    assertThat(predictions.of("b")).extracting(claim -> claim.facts().value().intValue()).containsExactly(1, 3);
    assertThat(predictions.of("b").get(1).benchmark()).isNull();
    assertThat(predictions.of("none")).isEmpty();
    assertThat(rejected).containsExactly(file + ":4: \"method\" must be a string or null", file + ":5: \"doc\" must be an id");
  }

  private List<GoldDocument> read(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines).replace('\'', '"') + "\n");
    return GoldReader.read(file, rejected::add);
  }

  private static String document(String id, String claims) {
    return ("{'id': " + id + ", 'title': 'Kettle', 'abstract': 'Tea stays warm.', 'claims': [" + claims + "]}").replace('\'', '"');
  }
}
