package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.export.StandingJson;
import dev.claimboard.store.MethodClaim;
import dev.claimboard.web.method.MethodReports;
import dev.claimboard.web.method.MethodRequest;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /api/v1/methods/{id}}: a method's counts, spellings, papers, standings, and in {@code claims} its claims, newest papers first. */
public final class MethodApi {
  private final Stores stores;
  private final ClaimsApi claims;

  public MethodApi(Stores stores) {
    this.stores = stores;
    this.claims = new ClaimsApi(stores);
  }

  /** Answers with JSON. */
  public void json(Context context) throws IOException {
    MethodRequest wanted = MethodRequest.find(stores, context.pathParam("id"));
    MethodReports reports = MethodReports.of(stores, wanted.summary().id());
    Paging paging = new Parameters(context).paging(reports.claims().size());
    List<Entry> entries = stores.standings().entries(paging.of(reports.claims()).stream().map(MethodClaim::id).toList());
    Query query = Query.of(Links.API + Links.method(wanted.summary().id()));
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      SummaryJson.writeMethodFields(json, wanted.summary());
      writeReports(json, reports);
      json.writeFieldName("claims");
      JsonAnswer.writeEnvelope(json, context, query, paging, entries, (out, entry) -> ClaimJson.write(out, entry.claim()));
      json.writeEndObject();
    });
  }

  /** Answers with all claims of the method as CSV. */
  public void csv(Context context) throws IOException {
    MethodRequest wanted = MethodRequest.find(stores, context.pathParam("id"));
    claims.send(context, wanted.filter(), wanted.summary().id() + "-claims.csv");
  }

  private static void writeReports(JsonGenerator json, MethodReports reports) throws IOException {
    JsonAnswer.writeArray(json, "spellings", List.copyOf(reports.spellings().entrySet()), (out, spelling) -> {
      out.writeStartObject();
      out.writeStringField("name", spelling.getKey());
      out.writeNumberField("claims", spelling.getValue());
      out.writeEndObject();
    });
    JsonAnswer.writeArray(json, "proposed_by", List.copyOf(reports.papers(true)), (out, claim) -> out.writeString(claim.paper()));
    JsonAnswer.writeArray(json, "reported_by", List.copyOf(reports.papers(false)), (out, claim) -> out.writeString(claim.paper()));
    JsonAnswer.writeArray(json, "standings", reports.best(), StandingJson::write);
  }
}
