package dev.claimboard.pwc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the rows of a dump, one top-level task in memory at a time. A row without model or dataset is rejected. Stateless. */
final class TableReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final Consumer<TableRow> rows;
  private final Consumer<String> rejected;
  private int line;

  private TableReader(String file, Consumer<TableRow> rows, Consumer<String> rejected) {
    this.file = file;
    this.rows = rows;
    this.rejected = rejected;
  }

  /**
   * Reads a dump to its end. Where it breaks off or is no JSON, what came before counts and the place is told as rejected.
   *
   * @param rejected takes a message with file and line
   */
  static void read(String file, InputStream content, Consumer<TableRow> rows, Consumer<String> rejected) throws IOException {
    TableReader reader = new TableReader(file, rows, rejected);
    try (JsonParser parser = JSON.createParser(content)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        reader.reject("a dump of tables is an array of tasks");
        return;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        reader.line = parser.currentTokenLocation().getLineNr();
        reader.task(JSON.readTree(parser), List.of());
      }
    } catch (JsonProcessingException e) {
      reader.line = e.getLocation() == null ? reader.line : e.getLocation().getLineNr();
      reader.reject("the JSON is broken here: " + e.getOriginalMessage());
    }
  }

  private void task(JsonNode task, List<String> above) {
    List<String> tasks = new ArrayList<>(above);
    tasks.add(text(task, "task").isEmpty() ? "Unnamed task" : text(task, "task"));
    task.path("datasets").forEach(dataset -> dataset(dataset, tasks));
    task.path("subtasks").forEach(subtask -> task(subtask, tasks));
  }

  private void dataset(JsonNode dataset, List<String> tasks) {
    String name = text(dataset, "dataset").isEmpty() ? text(dataset, "subdataset") : text(dataset, "dataset");
    dataset.path("sota").path("rows").forEach(row -> row(row, name, tasks, dataset.path("sota").path("metrics")));
    dataset.path("subdatasets").forEach(part -> dataset(part, tasks));
  }

  private void row(JsonNode row, String dataset, List<String> tasks, JsonNode order) {
    String model = text(row, "model_name");
    if (dataset.isEmpty() || model.isEmpty()) {
      reject((dataset.isEmpty() ? "a dataset" : "a row of " + dataset) + " of the task " + tasks.get(tasks.size() - 1) + " has no name");
      return;
    }
    List<String> code = new ArrayList<>();
    row.path("code_links").forEach(link -> code.add(text(link, "url")));
    code.removeIf(String::isEmpty);
    String url = text(row, "paper_url");
    rows.accept(new TableRow(tasks, dataset, model, metrics(row.path("metrics"), order), text(row, "paper_title"),
        url.isEmpty() ? null : url,
        date(text(row, "paper_date")), code));
  }

  /** The cells that are not empty, in the table's order, then in the row's. */
  private static Map<String, String> metrics(JsonNode cells, JsonNode order) {
    Map<String, String> metrics = new LinkedHashMap<>();
    order.forEach(metric -> put(metrics, metric.asText(), cells.path(metric.asText())));
    cells.fields().forEachRemaining(cell -> put(metrics, cell.getKey(), cell.getValue()));
    return metrics;
  }

  private static void put(Map<String, String> metrics, String name, JsonNode cell) {
    String number = line(cell.asText(""));
    if (!number.isEmpty() && !number.equals("-") && !name.isBlank()) {
      metrics.putIfAbsent(line(name), number);
    }
  }

  private LocalDate date(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      reject("'" + text + "' is no date; the row counts without one");
      return null;
    }
  }

  private void reject(String reason) {
    rejected.accept(file + ":" + Math.max(1, line) + ": " + reason);
  }

  private static String text(JsonNode node, String field) {
    return line(node.path(field).asText(""));
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
