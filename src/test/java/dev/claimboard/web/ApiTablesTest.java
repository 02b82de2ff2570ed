package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiTablesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @RegisterExtension
  private static RunningSite site = RunningSite.filled();

  @Test
  void metricsInUseAreListedWithTheirDirectionTheBusiestFirst() throws IOException {
    JsonNode metrics = json("/api/v1/metrics");

    assertThat(metrics.get("count").asInt()).isEqualTo(1);
    assertThat(metrics.at("/results/0/id").asText()).isEqualTo("accuracy");
    assertThat(metrics.at("/results/0/direction").asText()).isEqualTo("higher");
    assertThat(metrics.at("/results/0/benchmarks").asInt()).isEqualTo(2);
    assertThat(metrics.at("/results/0/claims").asInt()).isEqualTo(11);
    assertThat(csv("/api/v1/metrics.csv").get(0).get("scale")).isEqualTo("percent");
  }

  @Test
  void recordsTellWhatRaisedTheTopNewestFirst() throws IOException {
    JsonNode records = json("/api/v1/records?items_per_page=1");

    assertThat(records.get("count").asInt()).isEqualTo(2);
    assertThat(records.at("/results/0/benchmark/id").asText()).isEqualTo("gsm8k");
    assertThat(records.at("/results/0/record/method").asText()).isEqualTo("Slate");
    assertThat(records.at("/results/0/record/gain").decimalValue()).isEqualByComparingTo("3.28");
    assertThat(csv("/api/v1/records.csv")).extracting(row -> row.get("method")).containsExactly("Slate", "Abacus");
  }

  @Test
  void statsCountEverything() throws IOException {
    assertThat(json("/api/v1/stats").toString()).isEqualTo("{\"papers\":8,\"claims\":14,\"benchmarks\":4,\"curated_benchmarks\":3,"
        + "\"methods\":8,\"newest\":\"2025-11-20\"}");
  }

  @Test
  void methodsOfABenchmarkAndRulesComeAsCsvToo() throws IOException {
    assertThat(csv("/api/v1/benchmarks/gsm8k/methods.csv")).hasSize(5).extracting(row -> row.get("name")).contains("Ladder", "Kite");
    assertThat(csv("/api/v1/rules.csv")).extracting(row -> row.get("example")).contains("hit", "miss");
  }

  @Test
  void claimsComeAsLinesOfJson() throws IOException {
    List<String> lines = site.get("/api/v1/claims.jsonl?benchmark=gsm8k").body().lines().toList();

    assertThat(lines).hasSize(9);
    for (String line : lines) {
      assertThat(JSON.readTree(line).get("benchmark").asText()).isEqualTo("GSM8K");
    }
  }

  private static JsonNode json(String path) throws IOException {
    return JSON.readTree(site.get(path).body());
  }

  private static List<CSVRecord> csv(String path) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(site.get(path).body())).getRecords();
  }
}
