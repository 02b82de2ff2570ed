package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.PaperDate;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.Row;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.store.MetricSummary;
import java.io.IOException;

/** Boards, methods, metrics and papers in lists, as JSON objects. */
final class SummaryJson {
  private SummaryJson() {}

  static void writeBoard(JsonGenerator json, BoardSummary board) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", board.info().id());
    json.writeStringField("name", board.info().name());
    json.writeBooleanField("discovered", board.info().discovered());
    json.writeStringField("task", board.info().task());
    json.writeStringField("area", board.info().area());
    json.writeStringField("url", board.info().url());
    json.writeNumberField("methods", board.methods());
    json.writeNumberField("papers", board.papers());
    json.writeNumberField("claims", board.claims());
    json.writeStringField("first", text(board.first()));
    json.writeStringField("newest", text(board.newest()));
    json.writeFieldName("leader");
    writeLeader(json, board);
    JsonAnswer.writeArray(json, "records", board.records(), SummaryJson::writeRecord);
    json.writeEndObject();
  }

  static void writeMethod(JsonGenerator json, MethodSummary method) throws IOException {
    json.writeStartObject();
    writeMethodFields(json, method);
    json.writeNumberField("claims", method.claims());
    json.writeEndObject();
  }

  static void writeMethodFields(JsonGenerator json, MethodSummary method) throws IOException {
    json.writeStringField("id", method.id());
    json.writeStringField("name", method.name());
    json.writeNumberField("papers", method.papers());
    json.writeNumberField("benchmarks", method.boards());
    json.writeNumberField("own", method.own());
    json.writeStringField("newest", text(method.newest()));
  }

  static void writeMetric(JsonGenerator json, MetricSummary metric) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", metric.id());
    json.writeStringField("name", metric.name());
    json.writeBooleanField("known", metric.known());
    json.writeNumberField("papers", metric.papers());
    json.writeNumberField("benchmarks", metric.boards());
    json.writeNumberField("claims", metric.claims());
    json.writeStringField("newest", text(metric.newest()));
    json.writeEndObject();
  }

  static void writePaper(JsonGenerator json, Paper paper) throws IOException {
    json.writeStartObject();
    writePaperFields(json, paper);
    json.writeEndObject();
  }

  static void writePaperFields(JsonGenerator json, Paper paper) throws IOException {
    json.writeStringField("id", paper.id().value());
    json.writeStringField("title", paper.title());
    json.writeStringField("date", text(PaperDate.of(paper)));
    json.writeStringField("url", paper.url());
  }

  private static void writeRecord(JsonGenerator json, RecordStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", step.date().toString());
    json.writeNumberField("comparable", step.row().comparable());
    json.writeEndObject();
  }

  private static void writeLeader(JsonGenerator json, BoardSummary board) throws IOException {
    Row leader = board.leader();
    if (leader == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("method_id", leader.methodId());
    json.writeStringField("method", leader.methodName());
    json.writeStringField("metric", board.metric().name());
    json.writeStringField("value", leader.printed());
    json.writeNumberField("comparable", leader.comparable());
    json.writeStringField("paper", leader.entry().paper().id().value());
    json.writeStringField("date", text(leader.date()));
    json.writeEndObject();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
