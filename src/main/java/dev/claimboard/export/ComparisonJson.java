package dev.claimboard.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.ComparedRow;
import dev.claimboard.board.ComparedScore;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Rows of a comparison as JSON. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** Writes an object a row; {@code methods} are the ids of the methods in the order of its scores. */
  public static void write(JsonGenerator json, ComparedRow row, List<String> methods) throws IOException {
    BoardMetric metric = row.metric();
    json.writeStartObject();
    json.writeStringField("benchmark_id", row.board().id());
    json.writeStringField("benchmark", row.board().name());
    json.writeStringField("metric_id", metric.id());
    json.writeStringField("metric", metric.name());
    json.writeStringField("direction", metric.isRanked() ? metric.direction().name().toLowerCase(Locale.ROOT) : null);
    json.writeStringField("leader", row.leader() < 0 ? null : methods.get(row.leader()));
    json.writeObjectFieldStart("scores");
    for (int method = 0; method < methods.size(); method++) {
      json.writeFieldName(methods.get(method));
      writeScore(json, row.scores().get(method));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeScore(JsonGenerator json, ComparedScore score) throws IOException {
    if (score == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    StandingJson.writeReport(json, score.shown());
    json.writeBooleanField("same_paper", score.samePaper());
    json.writeBooleanField("leads", score.leads());
    json.writeObjectFieldStart("best");
    StandingJson.writeReport(json, score.best());
    json.writeEndObject();
    json.writeEndObject();
  }
}
