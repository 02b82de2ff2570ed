package dev.claimboard.web.claim;

import dev.claimboard.board.Entry;
import dev.claimboard.web.derivation.Engine;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /papers/{id}/claims/{start}}, where the paper's id may hold slashes. */
public final class ClaimHandler implements Handler {
  private final Site site;
  private final Engine engine;

  public ClaimHandler(Site site, Engine engine) {
    this.site = site;
    this.engine = engine;
  }

  @Override
  public void handle(Context context) {
    ClaimAccount account = ClaimAccount.find(site.stores(), engine, context);
    Entry entry = account.entry();
    String headline = ClaimView.headline(entry.claim());
    Page page = new Page(headline, headline + ", with its sentence, its rank and how it was read.",
        Links.claim(entry.paper().id().value(), entry.claim().evidence().number().start()));
    site.views().show(context, "claim.jte", new ClaimPage(page, account, context.scheme() + "://" + context.host()));
  }
}
