package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.store.Matches;
import dev.claimboard.web.home.Found;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;

/** {@code /api/v1/search?q=}: the first benchmarks, methods, metrics and papers that match, with the count of all. */
public final class SearchApi implements Handler {
  private final Stores stores;

  public SearchApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    String query = parameters.text("q");
    if (query == null) {
      throw new BadRequestException("Say in q what to search for.");
    }
    Found found = Found.search(stores, query, parameters.itemsPerPage());
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      json.writeStringField("query", query);
      json.writeNumberField("count", found.count());
      writeGroup(json, "benchmarks", found.boards(), SummaryJson::writeBoard);
      writeGroup(json, "methods", found.methods(), SummaryJson::writeMethod);
      writeGroup(json, "metrics", found.metrics(), SummaryJson::writeMetric);
      writeGroup(json, "papers", found.papers(), SummaryJson::writePaper);
      JsonAnswer.writeArray(json, "suggestions", found.suggestions(), (out, name) -> out.writeString(name));
      json.writeEndObject();
    });
  }

  private static <T> void writeGroup(JsonGenerator json, String name, Matches<T> matches, JsonAnswer.Item<T> writer)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("count", matches.count());
    JsonAnswer.writeArray(json, "results", matches.first(), writer);
    json.writeEndObject();
  }
}
