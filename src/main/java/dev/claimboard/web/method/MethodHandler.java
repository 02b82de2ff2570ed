package dev.claimboard.web.method;

import dev.claimboard.store.ClaimOrder;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Column;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers {@code /methods/{id}}. */
public final class MethodHandler implements Handler {
  private final Site site;

  public MethodHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    MethodRequest wanted = MethodRequest.find(site.stores(), context.pathParam("id"));
    MethodSummary method = wanted.summary();
    Paging paging = new Parameters(context).paging(site.stores().claims().count(wanted.filter()));
    List<ClaimView> claims = site.stores().claims().find(wanted.filter(), ClaimOrder.NEWEST, paging.page(), paging.itemsPerPage())
        .stream().map(ClaimView::of).toList();
    ClaimTable table = ClaimTable.of("Everything reported of " + method.name(), claims,
        Column.BENCHMARK, Column.METRIC, Column.PAPER, Column.DATE, Column.NOTE);
    Page page = new Page(method.name(), "Every result that papers report of " + method.name() + ", with the sentences.",
        Links.method(method.id()));
    site.views().show(context, "method.jte", new MethodPage(page, method, table, paging));
  }
}
