package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.export.ClaimWriter;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimOrder;
import dev.claimboard.store.Facet;
import dev.claimboard.store.Facets;
import dev.claimboard.web.claims.ClaimQuery;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /api/v1/claims}, as a paged list in JSON, whole as {@code .csv} and {@code .jsonl}, and counted as {@code /facets}. */
public final class ClaimsApi {
  private final Stores stores;

  public ClaimsApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with one page as JSON, newest papers first. */
  public void json(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    ClaimQuery wanted = ClaimQuery.of(parameters);
    Paging paging = parameters.paging(stores.claims().count(wanted.filter()));
    List<Entry> entries = stores.claims().find(wanted.filter(), ClaimOrder.NEWEST, paging.page(), paging.itemsPerPage());
    JsonAnswer.sendPage(context, wanted.at(Links.API + "/claims"), paging, entries, (json, entry) -> ClaimJson.write(json, entry.claim()));
  }

  /** Answers with the counts of the claims that match, by benchmark, method, metric, kind and year. */
  public void facets(Context context) throws IOException {
    ClaimQuery wanted = ClaimQuery.of(new Parameters(context));
    Facets facets = stores.claims().facets(wanted.filter());
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      json.writeNumberField("count", stores.claims().count(wanted.filter()));
      JsonAnswer.writeArray(json, "benchmarks", facets.benchmarks(), ClaimsApi::write);
      JsonAnswer.writeArray(json, "methods", facets.methods(), ClaimsApi::write);
      JsonAnswer.writeArray(json, "metrics", facets.metrics(), ClaimsApi::write);
      JsonAnswer.writeArray(json, "kinds", facets.kinds(), ClaimsApi::write);
      JsonAnswer.writeArray(json, "years", facets.years(), ClaimsApi::write);
      json.writeEndObject();
    });
  }

  /** Answers with all claims that match as CSV. */
  public void csv(Context context) throws IOException {
    send(context, ClaimQuery.of(new Parameters(context)).filter(), "claims.csv");
  }

  /** Answers with the claims that match as CSV to be saved under that name. */
  void send(Context context, ClaimFilter filter, String fileName) throws IOException {
    stream(context, filter, ClaimFormat.CSV, "text/csv; charset=utf-8", fileName);
  }

  /** Answers with all claims that match as JSON, one object a line. */
  public void jsonLines(Context context) throws IOException {
    stream(context, ClaimQuery.of(new Parameters(context)).filter(), ClaimFormat.JSONL, "application/x-ndjson", "claims.jsonl");
  }

  /** Sends the claims while they are read, in the order of ingest, so that any number fits. */
  private void stream(Context context, ClaimFilter filter, ClaimFormat format, String type, String fileName) throws IOException {
    context.contentType(type).header("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    Writer out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    ClaimWriter writer = format.open(out);
    stores.claims().stream(filter, entry -> write(writer, entry));
    writer.finish();
  }

  private static void write(JsonGenerator json, Facet facet) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", facet.value());
    json.writeStringField("name", facet.name());
    json.writeNumberField("count", facet.count());
    json.writeEndObject();
  }

  private static void write(ClaimWriter writer, Entry entry) {
    try {
      writer.write(entry.claim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
