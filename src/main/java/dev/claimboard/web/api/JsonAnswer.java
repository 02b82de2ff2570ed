package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.web.page.Origin;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Query;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Answers with JSON: one object, or a page of a list in its envelope. */
public final class JsonAnswer {
  private JsonAnswer() {}

  /** Writes a whole value. */
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one item of a list. */
  public interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** Answers with what {@code body} writes. */
  public static void send(Context context, Body body) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ClaimJson.generator(text)) {
      body.write(json);
    }
    context.contentType("application/json").result(text.append('\n').toString());
  }

  /** Answers with a page of a list; {@code query} is the list's own address. */
  public static <T> void sendPage(Context context, Query query, Paging paging, List<T> items, Item<T> writer) throws IOException {
    send(context, json -> writeEnvelope(json, context, query, paging, items, writer));
  }

  /** Writes {@code count}, {@code next}, {@code previous} and {@code results} as an object. */
  public static <T> void writeEnvelope(JsonGenerator json, Context context, Query query, Paging paging, List<T> items, Item<T> writer)
      throws IOException {
    String host = Origin.of(context);
    json.writeStartObject();
    json.writeNumberField("count", paging.count());
    json.writeStringField("next", paging.hasNext() ? host + paging.address(query, paging.page() + 1) : null);
    json.writeStringField("previous", paging.hasPrevious() ? host + paging.address(query, paging.page() - 1) : null);
    writeArray(json, "results", items, writer);
    json.writeEndObject();
  }

  /** Writes a field with an array into an object that is open. */
  public static <T> void writeArray(JsonGenerator json, String name, List<T> items, Item<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      writer.write(json, item);
    }
    json.writeEndArray();
  }
}
