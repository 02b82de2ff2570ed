package dev.claimboard.web.api;

import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** {@code /api/v1/methods}: the methods whose name has {@code q} in it, most papers first; as a paged list and whole as {@code .csv}. */
public final class MethodsApi {
  private static final List<String> HEADER = List.of("id", "name", "papers", "benchmarks", "claims", "own", "newest");
  private final Stores stores;

  public MethodsApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with one page as JSON. */
  public void json(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    String search = parameters.text("q");
    Paging paging = parameters.paging(stores.methods().count(search));
    List<MethodSummary> methods = stores.methods().find(search, paging.page(), paging.itemsPerPage());
    JsonAnswer.sendPage(context, Query.of(Links.API + "/methods").with("q", search), paging, methods, SummaryJson::writeMethod);
  }

  /** Answers with all that match as CSV. */
  public void csv(Context context) throws IOException {
    CsvAnswer.send(context, "methods", HEADER, stores.methods().find(new Parameters(context).text("q"), 1, Integer.MAX_VALUE),
        method -> Arrays.asList(method.id(), method.name(), method.papers(), method.boards(), method.claims(), method.own(),
            method.newest()));
  }
}
