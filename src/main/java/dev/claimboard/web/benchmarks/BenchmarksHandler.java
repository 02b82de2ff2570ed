package dev.claimboard.web.benchmarks;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.store.BoardStore;
import dev.claimboard.store.Kept;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers {@code /benchmarks}. */
public final class BenchmarksHandler implements Handler {
  private static final String DESCRIPTION = "Every benchmark that papers report results on, with its leader and its record over time.";
  private final Site site;
  private final BoardStore boards;
  private final Kept<Topics> topics;

  public BenchmarksHandler(Site site) {
    this.site = site;
    this.boards = site.stores().boards();
    this.topics = new Kept<>(site.stores().database(), () -> Topics.of(boards));
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    BoardQuery wanted = BoardQuery.of(parameters);
    Paging paging = parameters.paging(boards.count(wanted.filter()));
    List<BoardSummary> shown = boards.find(wanted.filter(), wanted.order(), paging.page(), paging.itemsPerPage());
    Page page = new Page("Benchmarks", DESCRIPTION, "/benchmarks");
    Topics now = topics.get();
    site.views().show(context, "benchmarks.jte",
        new BenchmarksPage(page, wanted, shown, now.areas(), now.tasksOf(wanted.filter().area()), paging));
  }
}
