package dev.claimboard.web.home;

import dev.claimboard.claim.Kind;
import dev.claimboard.paper.PaperId;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimOrder;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers {@code /}, and {@code /?q=} with what a search finds. */
public final class HomeHandler implements Handler {
  private static final int BUSIEST = 10;
  private static final int RECORDS = 6;
  private static final int NEWEST = 6;
  private static final int CLAIMS = 4;
  private static final int CLAIMS_LOOKED_AT = 40;
  private static final int FOUND = 12;
  private static final String DESCRIPTION =
      "Leaderboards read from the abstracts of papers, with the sentence behind every number.";
  private static final ClaimFilter SCORES = new ClaimFilter(null, null, null, Kind.SCORE, null, null, null, null, null, null, null);

  private final Site site;

  public HomeHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    String query = new Parameters(context).text("q");
    if (query == null) {
      site.views().show(context, "home.jte", home());
      return;
    }
    Page page = new Page("Search: " + query, "What Claimboard has on " + query + ".", "/", query);
    site.views().show(context, "search.jte", new SearchPage(page, Found.search(site.stores(), query, FOUND)));
  }

  private HomePage home() {
    Stores stores = site.stores();
    return new HomePage(new Page("Claimboard", DESCRIPTION, "/"), stores.database().totals(),
        stores.boards().find(BoardFilter.ALL, BoardOrder.BUSIEST, 1, BUSIEST),
        stores.boards().newestRecords(RECORDS),
        stores.boards().find(BoardFilter.ALL, BoardOrder.NEWEST, 1, NEWEST), newestOfEachPaper());
  }

  private List<ClaimView> newestOfEachPaper() {
    Set<PaperId> seen = new HashSet<>();
    return site.stores().claims().find(SCORES, ClaimOrder.NEWEST, 1, CLAIMS_LOOKED_AT).stream()
        .filter(entry -> seen.add(entry.paper().id())).limit(CLAIMS).map(ClaimView::of).toList();
  }
}
