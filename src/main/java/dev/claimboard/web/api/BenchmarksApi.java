package dev.claimboard.web.api;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.export.BoardListCsv;
import dev.claimboard.web.benchmarks.BoardQuery;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /api/v1/benchmarks}: the boards, each with its leader, as a paged list in JSON and whole as {@code .csv}. */
public final class BenchmarksApi {
  private final Stores stores;

  public BenchmarksApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with one page as JSON. */
  public void json(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    BoardQuery wanted = BoardQuery.of(parameters);
    Paging paging = parameters.paging(stores.boards().count(wanted.filter()));
    List<BoardSummary> boards = stores.boards().find(wanted.filter(), wanted.order(), paging.page(), paging.itemsPerPage());
    JsonAnswer.sendPage(context, wanted.at(Links.API + "/benchmarks"), paging, boards, SummaryJson::writeBoard);
  }

  /** Answers with all boards that match as CSV, in the order wanted. */
  public void csv(Context context) throws IOException {
    BoardQuery wanted = BoardQuery.of(new Parameters(context));
    List<BoardSummary> boards = stores.boards().find(wanted.filter(), wanted.order(), 1, Integer.MAX_VALUE);
    context.contentType("text/csv; charset=utf-8").header("Content-Disposition", "attachment; filename=\"benchmarks.csv\"");
    Writer out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    BoardListCsv.write(boards, out);
  }
}
