package dev.claimboard.web.api;

import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.leaderboard.BoardRequest;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** {@code /api/v1/benchmarks/{id}/methods}, as JSON and {@code .csv}: which methods report results on a benchmark, counted on it alone. */
public final class BoardMethodsApi {
  private final Stores stores;

  public BoardMethodsApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with one page as JSON. */
  public void json(Context context) throws IOException {
    String id = board(context);
    List<MethodSummary> methods = stores.methods().onBoard(id);
    Paging paging = new Parameters(context).paging(methods.size());
    JsonAnswer.sendPage(context, Query.of(Links.API + Links.board(id) + "/methods"), paging, paging.of(methods), SummaryJson::writeMethod);
  }

  /** Answers with all of them as CSV. */
  public void csv(Context context) throws IOException {
    String id = board(context);
    CsvAnswer.send(context, id + "-methods", List.of("id", "name", "papers", "claims", "own", "newest"), stores.methods().onBoard(id),
        method -> Arrays.asList(method.id(), method.name(), method.papers(), method.claims(), method.own(), method.newest()));
  }

  private String board(Context context) {
    String name = context.pathParam("id");
    return stores.boards().summary(name).orElseThrow(() -> BoardRequest.unknown(stores, name)).info().id();
  }
}
