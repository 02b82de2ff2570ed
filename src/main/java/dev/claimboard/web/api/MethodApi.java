package dev.claimboard.web.api;

import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.store.ClaimOrder;
import dev.claimboard.web.method.MethodRequest;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;

/** {@code /api/v1/methods/{id}}: a method's counts and in {@code claims} the list of its claims, newest papers first. */
public final class MethodApi implements Handler {
  private final Stores stores;

  public MethodApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    MethodRequest wanted = MethodRequest.find(stores, context.pathParam("id"));
    Paging paging = new Parameters(context).paging(stores.claims().count(wanted.filter()));
    List<Entry> entries = stores.claims().find(wanted.filter(), ClaimOrder.NEWEST, paging.page(), paging.itemsPerPage());
    Query query = Query.of(Links.API + Links.method(wanted.summary().id()));
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      SummaryJson.writeMethodFields(json, wanted.summary());
      json.writeFieldName("claims");
      JsonAnswer.writeEnvelope(json, context, query, paging, entries, (out, entry) -> ClaimJson.write(out, entry.claim()));
      json.writeEndObject();
    });
  }
}
