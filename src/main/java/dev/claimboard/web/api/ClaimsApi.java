package dev.claimboard.web.api;

import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.export.ClaimWriter;
import dev.claimboard.store.ClaimOrder;
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

/** {@code /api/v1/claims}, as a paged list in JSON, and whole as {@code .csv} and {@code .jsonl}. */
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

  /** Answers with all claims that match as CSV. */
  public void csv(Context context) throws IOException {
    stream(context, ClaimFormat.CSV, "text/csv; charset=utf-8");
  }

  /** Answers with all claims that match as JSON, one object a line. */
  public void jsonLines(Context context) throws IOException {
    stream(context, ClaimFormat.JSONL, "application/x-ndjson");
  }

  /** Sends the claims while they are read, in the order of ingest, so that any number fits. */
  private void stream(Context context, ClaimFormat format, String type) throws IOException {
    ClaimQuery wanted = ClaimQuery.of(new Parameters(context));
    context.contentType(type).header("Content-Disposition", "attachment; filename=\"claims." + format.label() + "\"");
    Writer out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    ClaimWriter writer = format.open(out);
    stores.claims().stream(wanted.filter(), entry -> write(writer, entry));
    writer.finish();
  }

  private static void write(ClaimWriter writer, Entry entry) {
    try {
      writer.write(entry.claim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
