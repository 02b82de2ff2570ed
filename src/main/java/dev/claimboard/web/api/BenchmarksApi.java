package dev.claimboard.web.api;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.web.benchmarks.BoardQuery;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;

/** {@code /api/v1/benchmarks}: the boards, each with its leader. */
public final class BenchmarksApi implements Handler {
  private final Stores stores;

  public BenchmarksApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    BoardQuery wanted = BoardQuery.of(parameters);
    Paging paging = parameters.paging(stores.boards().count(wanted.filter()));
    List<BoardSummary> boards = stores.boards().find(wanted.filter(), wanted.order(), paging.page(), paging.itemsPerPage());
    JsonAnswer.sendPage(context, wanted.at(Links.API + "/benchmarks"), paging, boards, SummaryJson::writeBoard);
  }
}
