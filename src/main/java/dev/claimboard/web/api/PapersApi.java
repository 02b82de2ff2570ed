package dev.claimboard.web.api;

import dev.claimboard.paper.Paper;
import dev.claimboard.store.PaperFilter;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;

/** {@code /api/v1/papers}: the papers whose id or title has {@code q} in it and that appeared from {@code since} to {@code until}. */
public final class PapersApi implements Handler {
  private final Stores stores;

  public PapersApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    PaperFilter wanted = new PaperFilter(parameters.text("q"), parameters.date("since"), parameters.date("until"));
    Paging paging = parameters.paging(stores.papers().count(wanted));
    List<Paper> papers = stores.papers().find(wanted, paging.page(), paging.itemsPerPage());
    Query query = Query.of(Links.API + "/papers").with("q", wanted.search()).with("since", wanted.since()).with("until", wanted.until());
    JsonAnswer.sendPage(context, query, paging, papers, SummaryJson::writePaper);
  }
}
