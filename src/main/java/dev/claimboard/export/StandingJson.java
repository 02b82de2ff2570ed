package dev.claimboard.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.Standing;
import java.io.IOException;

/** Where a method stands, as a JSON object. */
public final class StandingJson {
  private StandingJson() {}

  /** Writes one object with the benchmark and the metric in it. */
  public static void write(JsonGenerator json, Standing standing) throws IOException {
    json.writeStartObject();
    json.writeStringField("benchmark_id", standing.board().id());
    json.writeStringField("benchmark", standing.board().name());
    json.writeStringField("metric_id", standing.metric().id());
    json.writeStringField("metric", standing.metric().name());
    writeReport(json, standing);
    json.writeEndObject();
  }

  /** Writes rank, value and source into an object that is open already; {@code start} is the number's place in its abstract. */
  static void writeReport(JsonGenerator json, Standing standing) throws IOException {
    json.writeFieldName("rank");
    if (standing.rank() == null) {
      json.writeNull();
    } else {
      json.writeNumber(standing.rank());
    }
    json.writeNumberField("ranked", standing.ranked());
    json.writeStringField("value", standing.printed());
    json.writeNumberField("comparable", standing.comparable());
    json.writeBooleanField("own", standing.own());
    json.writeBooleanField("metric_assumed", standing.assumed());
    json.writeStringField("paper", standing.paper());
    json.writeNumberField("start", standing.start());
    json.writeStringField("date", standing.date() == null ? null : standing.date().toString());
  }
}
