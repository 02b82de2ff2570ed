package dev.claimboard.pwc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes boards as a dump: one number a method, paper and metric; gains, bounds and ranges have no place in it. Not thread-safe. */
public final class TableWriter {
  private final Task root = new Task();

  /** A task of the dump while it is gathered. */
  private static final class Task {
    private final Map<String, Task> parts = new TreeMap<>();
    private final List<List<Leaderboard>> datasets = new ArrayList<>();
  }

  /**
   * Adds a benchmark.
   *
   * @param tabs its boards, one a metric, the default one first; not empty
   */
  public void add(List<Leaderboard> tabs) {
    Task task = root;
    for (String name : tasks(tabs)) {
      task = task.parts.computeIfAbsent(name, unseen -> new Task());
    }
    task.datasets.add(List.copyOf(tabs));
  }

  /** Writes the dump; {@code out} stays open. */
  public void write(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartArray();
    for (Map.Entry<String, Task> task : root.parts.entrySet()) {
      writeTask(json, task.getKey(), task.getValue());
    }
    json.writeEndArray();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private static void writeTask(JsonGenerator json, String name, Task task) throws IOException {
    json.writeStartObject();
    json.writeStringField("task", name);
    json.writeStringField("description", "");
    writeEmptyArrays(json, "categories", "synonyms");
    json.writeNullField("source_link");
    json.writeArrayFieldStart("datasets");
    task.datasets.sort(Comparator.comparing((List<Leaderboard> tabs) -> info(tabs).name()).thenComparing(tabs -> info(tabs).id()));
    for (List<Leaderboard> tabs : task.datasets) {
      writeDataset(json, tabs);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("subtasks");
    for (Map.Entry<String, Task> part : task.parts.entrySet()) {
      writeTask(json, part.getKey(), part.getValue());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeDataset(JsonGenerator json, List<Leaderboard> tabs) throws IOException {
    EvaluationTable table = EvaluationTable.of(info(tabs), tabs);
    json.writeStartObject();
    json.writeStringField("dataset", table.board().name());
    json.writeStringField("description", "");
    writeEmptyArrays(json, "subdatasets", "dataset_links", "dataset_citations");
    json.writeObjectFieldStart("sota");
    json.writeArrayFieldStart("metrics");
    for (TableMetric metric : table.metrics()) {
      json.writeString(metric.name());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (TableResult result : table.results()) {
      writeRow(json, result);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRow(JsonGenerator json, TableResult result) throws IOException {
    Entry entry = result.entry();
    json.writeStartObject();
    json.writeStringField("model_name", result.method());
    json.writeObjectFieldStart("metrics");
    for (Map.Entry<String, String> number : result.metrics().entrySet()) {
      json.writeStringField(number.getKey(), number.getValue());
    }
    json.writeEndObject();
    json.writeStringField("paper_title", entry.paper().title());
    json.writeStringField("paper_url", entry.paper().url());
    json.writeStringField("paper_date", entry.date() == null ? null : entry.date().toString());
    json.writeBooleanField("uses_additional_data", false);
    writeLinks(json, entry);
    writeEmptyArrays(json, "model_links");
    json.writeEndObject();
  }

  private static void writeLinks(JsonGenerator json, Entry entry) throws IOException {
    json.writeArrayFieldStart("code_links");
    if (entry.claim().evidence().isTableRow()) {
      for (String address : TableText.code(entry.paper().abstractText(), entry.claim().evidence().sentence())) {
        json.writeStartObject();
        json.writeStringField("title", address.replaceFirst("^https?://(?:www\\.)?[^/]+/", ""));
        json.writeStringField("url", address);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** The tasks of a row that came from a dump, else the catalog's. */
  private static List<String> tasks(List<Leaderboard> tabs) {
    List<String> told = tabs.stream().flatMap(tab -> tab.rows().stream()).map(Row::entry)
        .filter(entry -> entry.claim().evidence().isTableRow()).findFirst()
        .map(entry -> TableText.tasks(entry.paper().abstractText(), entry.claim().evidence().sentence())).orElse(List.of());
    return told.isEmpty() ? List.of(TableTask.of(info(tabs)).name()) : told;
  }

  private static BoardInfo info(List<Leaderboard> tabs) {
    return tabs.get(0).board();
  }

  private static void writeEmptyArrays(JsonGenerator json, String... names) throws IOException {
    for (String name : names) {
      json.writeArrayFieldStart(name);
      json.writeEndArray();
    }
  }
}
