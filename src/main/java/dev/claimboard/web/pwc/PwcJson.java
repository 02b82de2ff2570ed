package dev.claimboard.web.pwc;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.BoardInfo;
import dev.claimboard.catalog.Direction;
import dev.claimboard.pwc.TableMetric;
import dev.claimboard.pwc.TableResult;
import dev.claimboard.pwc.TableTask;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Print;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** Tasks, data sets, tables and what stands in them, with the fields that Papers with Code gave them. */
final class PwcJson {
  private PwcJson() {}

  static void writeTask(JsonGenerator json, TableTask task) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", task.id());
    json.writeStringField("name", task.name());
    json.writeStringField("description", "");
    json.writeEndObject();
  }

  static void writeArea(JsonGenerator json, TableTask area) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", area.id());
    json.writeStringField("name", area.name());
    json.writeEndObject();
  }

  static void writeDataset(JsonGenerator json, BoardInfo board) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", board.id());
    json.writeStringField("name", board.name());
    json.writeNullField("full_name");
    json.writeStringField("url", board.url());
    json.writeEndObject();
  }

  static void writeTable(JsonGenerator json, BoardInfo board) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", board.id());
    json.writeStringField("task", TableTask.of(board).id());
    json.writeStringField("dataset", board.id());
    json.writeStringField("description", "");
    json.writeNullField("mirror_url");
    json.writeEndObject();
  }

  /** {@code proposedIn} is the id of the paper that proposes the method, or null. */
  static void writeMethod(JsonGenerator json, MethodSummary method, String proposedIn) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", method.id());
    json.writeStringField("name", method.name());
    json.writeStringField("full_name", method.name());
    json.writeStringField("description", "Results in " + Print.count(method.papers(), "paper") + ", on "
        + Print.count(method.boards(), "benchmark") + ".");
    json.writeStringField("paper", proposedIn);
    json.writeEndObject();
  }

  static void writeMetric(JsonGenerator json, TableMetric metric) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", metric.id());
    json.writeStringField("name", metric.name());
    json.writeStringField("description", description(metric.direction()));
    json.writeBooleanField("is_loss", metric.direction() == Direction.LOWER);
    json.writeEndObject();
  }

  /** The source of a result is its sentence on this site. */
  static void writeResult(JsonGenerator json, TableResult result, Context context) throws IOException {
    String paper = result.entry().paper().id().value();
    json.writeStartObject();
    json.writeStringField("id", resultId(result));
    writeRank(json, result.bestRank());
    json.writeObjectFieldStart("metrics");
    for (Map.Entry<String, String> number : result.metrics().entrySet()) {
      json.writeStringField(number.getKey(), number.getValue());
    }
    json.writeEndObject();
    json.writeStringField("methodology", result.method());
    json.writeBooleanField("uses_additional_data", false);
    json.writeStringField("paper", paper);
    json.writeStringField("best_metric", result.bestMetric());
    json.writeStringField("evaluated_on", result.entry().date() == null ? null : result.entry().date().toString());
    json.writeStringField("external_source_url",
        PwcAnswer.site(context, Links.number(paper, result.entry().claim().evidence().number().start())));
    json.writeEndObject();
  }

  static String resultId(TableResult result) {
    return Long.toString(result.entry().claimId());
  }

  private static void writeRank(JsonGenerator json, Integer rank) throws IOException {
    if (rank == null) {
      json.writeNullField("best_rank");
    } else {
      json.writeNumberField("best_rank", rank);
    }
  }

  private static String description(Direction direction) {
    if (direction == null) {
      return "Which values are better is not settled.";
    }
    return direction == Direction.LOWER ? "Lower is better." : "Higher is better.";
  }
}
