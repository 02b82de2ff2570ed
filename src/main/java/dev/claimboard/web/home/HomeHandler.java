package dev.claimboard.web.home;

import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /}, and {@code /?q=} with what a search finds. */
public final class HomeHandler implements Handler {
  private static final int FOUND = 12;
  private static final String DESCRIPTION =
      "Leaderboards read from the abstracts of papers, with the sentence behind every number.";

  private final Site site;
  private final HomeContents contents;

  public HomeHandler(Site site, HomeContents contents) {
    this.site = site;
    this.contents = contents;
  }

  @Override
  public void handle(Context context) {
    String query = new Parameters(context).text("q");
    if (query == null) {
      showHome(context, contents.soon().orElse(null));
      return;
    }
    Page page = new Page("Search: " + query, "What Claimboard has on " + query + ".", "/", query);
    site.views().show(context, "search.jte", new SearchPage(page, Found.search(site.stores(), query, FOUND)));
  }

  /** Shows the front page; without content, one for the moment. */
  private void showHome(Context context, HomeContent content) {
    if (content == null) {
      context.header("Cache-Control", "no-store");
    }
    site.views().show(context, "home.jte", new HomePage(new Page("Claimboard", DESCRIPTION, "/"), content));
  }
}
