package dev.claimboard.web.pwc;

import dev.claimboard.paper.Paper;
import dev.claimboard.store.PaperLookup;
import dev.claimboard.store.PaperFinder;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import dev.claimboard.web.paper.PaperHandler;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code papers} and {@code search}. */
final class PapersResource {
  private final Stores stores;
  private final PaperFinder finder;

  PapersResource(Stores stores) {
    this.stores = stores;
    this.finder = new PaperFinder(stores.database());
  }

  void list(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    PaperLookup filter = new PaperLookup(parameters.text("q"), parameters.text("arxiv_id"), parameters.text("title"),
        parameters.text("abstract"), null);
    send(context, filter, (json, paper) -> PaperJson.write(json, paper, context));
  }

  void search(Context context) throws IOException {
    PaperLookup filter = PaperLookup.withText(new Parameters(context).text("q"));
    send(context, filter, (json, paper) -> PaperJson.writeFound(json, paper, context));
  }

  void get(Context context) throws IOException {
    Paper paper = PaperHandler.find(stores, context.pathParam("id"));
    JsonAnswer.send(context, json -> PaperJson.write(json, paper, context));
  }

  private void send(Context context, PaperLookup filter, JsonAnswer.Item<Paper> writer) throws IOException {
    Paging paging = new Parameters(context).paging(finder.count(filter));
    PwcAnswer.sendPage(context, paging, finder.find(filter, paging.page(), paging.itemsPerPage()), writer);
  }
}
