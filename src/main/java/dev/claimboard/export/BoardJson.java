package dev.claimboard.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.Conflict;
import dev.claimboard.board.Corrected;
import dev.claimboard.board.EfficiencyScore;
import dev.claimboard.board.Entry;
import dev.claimboard.board.ExcludedRow;
import dev.claimboard.board.ImpliedScore;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.ReportedGain;
import dev.claimboard.board.Row;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** A board as one JSON object; every claim in it has the fields of {@link ClaimJson} and an {@code id}. */
public final class BoardJson {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private BoardJson() {}

  /** Writes the board and a line end to {@code out}, which stays open. */
  public static void write(Leaderboard board, Writer out) throws IOException {
    try (JsonGenerator json = ClaimJson.generator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
      write(json, board);
    }
    out.write('\n');
  }

  /** Writes the object. */
  public static void write(JsonGenerator json, Leaderboard board) throws IOException {
    json.writeStartObject();
    json.writeFieldName("benchmark");
    writeInfo(json, board.board());
    json.writeFieldName("metric");
    writeMetric(json, board.metric());
    json.writeStringField("as_of", text(board.asOf()));
    json.writeObjectFieldStart("filters");
    for (Map.Entry<String, String> filter : board.view().restrictions().entrySet()) {
      json.writeStringField(filter.getKey(), filter.getValue());
    }
    json.writeEndObject();
    writeArray(json, "metrics", board.tabs(), BoardJson::writeMetric);
    writeArray(json, "rows", board.rows(), BoardJson::writeRow);
    writeArray(json, "excluded", board.excluded(), BoardJson::writeExcluded);
    writeArray(json, "gains", board.gains(), BoardJson::writeGain);
    writeArray(json, "efficiency", board.efficiency(), BoardJson::writeEfficiency);
    writeArray(json, "conflicts", board.conflicts(), BoardJson::writeConflict);
    writeArray(json, "records", board.records(), BoardJson::writeRecord);
    json.writeEndObject();
  }

  /** Writes what a board is about as an object. */
  public static void writeInfo(JsonGenerator json, BoardInfo board) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", board.id());
    json.writeStringField("name", board.name());
    json.writeBooleanField("discovered", board.discovered());
    json.writeStringField("task", board.task());
    json.writeStringField("area", board.area());
    json.writeStringField("url", board.url());
    json.writeEndObject();
  }

  /** Writes a metric as an object, or null. */
  public static void writeMetric(JsonGenerator json, BoardMetric metric) throws IOException {
    if (metric == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", metric.id());
    json.writeStringField("name", metric.name());
    json.writeBooleanField("known", metric.known());
    json.writeStringField("direction", lower(metric.direction()));
    json.writeStringField("scale", lower(metric.scale()));
    json.writeStringField("unit", metric.unit());
    json.writeNumberField("claims", metric.claims());
    json.writeEndObject();
  }

  /** Writes one row as an object. */
  public static void writeRow(JsonGenerator json, Row row) throws IOException {
    json.writeStartObject();
    json.writeFieldName("rank");
    if (row.rank() == null) {
      json.writeNull();
    } else {
      json.writeNumber(row.rank());
    }
    writeMethod(json, row.methodId(), row.methodName(), row.printed());
    json.writeNumberField("comparable", row.comparable());
    json.writeBooleanField("of_kind", row.ofKind());
    json.writeStringField("metric", row.metricName());
    json.writeBooleanField("reported_by_others", row.reportedByOthers());
    json.writeBooleanField("metric_assumed", row.metricAssumed());
    json.writeBooleanField("conflict", row.conflicting());
    writeEntry(json, row.entry());
    json.writeEndObject();
  }

  /** Writes the fields {@code paper}, {@code correction} and {@code claim} into an object that is open. */
  public static void writeEntry(JsonGenerator json, Entry entry) throws IOException {
    Paper paper = entry.paper();
    json.writeObjectFieldStart("paper");
    json.writeStringField("id", paper.id().value());
    json.writeStringField("title", paper.title());
    json.writeStringField("date", text(entry.date()));
    json.writeStringField("url", paper.url());
    json.writeEndObject();
    writeCorrection(json, entry.correction());
    json.writeObjectFieldStart("claim");
    json.writeNumberField("id", entry.claimId());
    ClaimJson.writeFields(json, entry.claim());
    json.writeEndObject();
  }

  private static void writeCorrection(JsonGenerator json, Corrected correction) throws IOException {
    if (correction == null) {
      json.writeNullField("correction");
      return;
    }
    json.writeObjectFieldStart("correction");
    json.writeStringField("file", correction.file());
    json.writeStringField("reason", correction.reason());
    json.writeBooleanField("hidden", correction.hidden());
    json.writeEndObject();
  }

  private static void writeExcluded(JsonGenerator json, ExcludedRow row) throws IOException {
    json.writeStartObject();
    writeMethod(json, row.methodId(), row.methodName(), row.printed());
    json.writeStringField("reason", lower(row.reason()));
    json.writeStringField("sentence", row.reason().sentence());
    writeEntry(json, row.entry());
    json.writeEndObject();
  }

  private static void writeGain(JsonGenerator json, ReportedGain gain) throws IOException {
    json.writeStartObject();
    writeMethod(json, gain.methodId(), gain.methodName(), gain.printed());
    writeImplied(json, gain.implied());
    writeEntry(json, gain.entry());
    json.writeEndObject();
  }

  private static void writeImplied(JsonGenerator json, ImpliedScore implied) throws IOException {
    if (implied == null) {
      json.writeNullField("implied_baseline");
      return;
    }
    json.writeObjectFieldStart("implied_baseline");
    json.writeStringField("baseline", implied.baseline());
    json.writeNumberField("number", implied.number());
    json.writeStringField("value", implied.printed());
    json.writeNumberField("from_claim", implied.score().claimId());
    json.writeEndObject();
  }

  private static void writeEfficiency(JsonGenerator json, EfficiencyScore score) throws IOException {
    json.writeStartObject();
    writeMethod(json, score.methodId(), score.methodName(), score.printed());
    writeEntry(json, score.entry());
    json.writeEndObject();
  }

  private static void writeConflict(JsonGenerator json, Conflict conflict) throws IOException {
    json.writeStartObject();
    json.writeStringField("method_id", conflict.methodId());
    json.writeStringField("method", conflict.methodName());
    writeArray(json, "rows", conflict.rows(), BoardJson::writeRow);
    json.writeEndObject();
  }

  /** Writes a step of the record over time as an object. */
  public static void writeRecord(JsonGenerator json, RecordStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", text(step.date()));
    if (step.gain() == null) {
      json.writeNullField("gain");
    } else {
      json.writeNumberField("gain", step.gain());
    }
    writeMethod(json, step.row().methodId(), step.row().methodName(), step.row().printed());
    json.writeNumberField("comparable", step.row().comparable());
    json.writeStringField("paper", step.row().entry().paper().id().value());
    json.writeNumberField("claim_id", step.row().entry().claimId());
    json.writeEndObject();
  }

  private static void writeMethod(JsonGenerator json, String id, String name, String printed) throws IOException {
    json.writeStringField("method_id", id);
    json.writeStringField("method", name);
    json.writeStringField("value", printed);
  }

  private interface ItemWriter<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  private static <T> void writeArray(JsonGenerator json, String name, Iterable<T> items, ItemWriter<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      writer.write(json, item);
    }
    json.writeEndArray();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
