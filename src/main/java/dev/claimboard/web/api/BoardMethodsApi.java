package dev.claimboard.web.api;

import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.leaderboard.BoardRequest;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;

/** {@code /api/v1/benchmarks/{id}/methods}: which methods report results on a benchmark, counted on it alone. */
public final class BoardMethodsApi implements Handler {
  private final Stores stores;

  public BoardMethodsApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    String name = context.pathParam("id");
    String id = stores.boards().summary(name).orElseThrow(() -> BoardRequest.unknown(stores, name)).info().id();
    List<MethodSummary> methods = stores.methods().onBoard(id);
    Paging paging = new Parameters(context).paging(methods.size());
    JsonAnswer.sendPage(context, Query.of(Links.API + Links.board(id) + "/methods"), paging, paging.of(methods), SummaryJson::writeMethod);
  }
}
