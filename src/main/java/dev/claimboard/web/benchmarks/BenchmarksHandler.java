package dev.claimboard.web.benchmarks;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Objects;

/** Answers {@code /benchmarks}. */
public final class BenchmarksHandler implements Handler {
  private static final String DESCRIPTION = "Every benchmark that papers report results on, with its leader.";
  private final Site site;
  private final List<String> areas;

  public BenchmarksHandler(Site site) {
    this.site = site;
    this.areas = site.stores().catalog().benchmarks().stream().map(Benchmark::area).filter(Objects::nonNull).distinct().sorted().toList();
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    BoardQuery wanted = BoardQuery.of(parameters);
    Paging paging = parameters.paging(site.stores().boards().count(wanted.filter()));
    List<BoardSummary> boards =
        site.stores().boards().find(wanted.filter(), wanted.order(), paging.page(), paging.itemsPerPage());
    Page page = new Page("Benchmarks", DESCRIPTION, "/benchmarks");
    site.views().show(context, "benchmarks.jte", new BenchmarksPage(page, wanted, boards, areas, paging));
  }
}
