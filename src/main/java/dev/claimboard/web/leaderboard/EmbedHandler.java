package dev.claimboard.web.leaderboard;

import dev.claimboard.web.page.ContentPolicy;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /benchmarks/{id}/embed}, which pages of other sites may show in a frame. */
public final class EmbedHandler implements Handler {
  private final Site site;

  public EmbedHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    BoardRequest wanted = BoardRequest.of(context.pathParam("id"), new Parameters(context));
    EmbedPage page = new EmbedPage(wanted.find(site.stores()));
    ContentPolicy.allowFrames(context);
    site.views().show(context, "embed.jte", page);
  }
}
