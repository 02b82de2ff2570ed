package dev.claimboard.web.claims;

import dev.claimboard.store.ClaimOrder;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Column;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers {@code /claims}, newest papers first. */
public final class ClaimsHandler implements Handler {
  private static final Page PAGE =
      new Page("Claims", "Every result that was found in an abstract, to filter and to take along.", "/claims");
  private final Site site;

  public ClaimsHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    ClaimQuery wanted = ClaimQuery.of(parameters);
    Paging paging = parameters.paging(site.stores().claims().count(wanted.filter()));
    List<ClaimView> claims = site.stores().claims().find(wanted.filter(), ClaimOrder.NEWEST, paging.page(), paging.itemsPerPage())
        .stream().map(ClaimView::of).toList();
    ClaimTable table = ClaimTable.of("Claims that match", claims,
        Column.METHOD, Column.BENCHMARK, Column.METRIC, Column.PAPER, Column.DATE);
    site.views().show(context, "claims.jte", new ClaimsPage(PAGE, wanted, table, paging,
        FacetLists.of(site.stores().claims().facets(wanted.filter()), wanted.at("/claims"))));
  }
}
