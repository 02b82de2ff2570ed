package dev.claimboard.web.api;

import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.Totals;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;

/** {@code /api/v1/stats}: how much there is, and how new it is. */
public final class StatsApi implements Handler {
  private static final BoardFilter CURATED = new BoardFilter(null, null, false);

  private final Stores stores;

  public StatsApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    Totals totals = stores.database().totals();
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      json.writeNumberField("papers", totals.papers());
      json.writeNumberField("claims", totals.claims());
      json.writeNumberField("benchmarks", stores.boards().count(BoardFilter.ALL));
      json.writeNumberField("curated_benchmarks", stores.boards().count(CURATED));
      json.writeNumberField("methods", stores.methods().count(null));
      json.writeStringField("newest", totals.newest() == null ? null : totals.newest().toString());
      json.writeEndObject();
    });
  }
}
