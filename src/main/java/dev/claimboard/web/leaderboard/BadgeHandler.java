package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /benchmarks/{id}/badge.svg}: the rank of {@code method}, or the leader where no method is named. */
public final class BadgeHandler implements Handler {
  private final Site site;

  public BadgeHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    Leaderboard board = BoardRequest.of(context.pathParam("id"), parameters).find(site.stores());
    String method = parameters.text("method");
    site.views().show(context, "badge.jte", method == null ? Badge.ofLeader(board) : Badge.ofMethod(board, known(method).id()));
    context.contentType("image/svg+xml; charset=utf-8");
  }

  private MethodSummary known(String method) {
    return site.stores().methods().summary(method).orElseThrow(() -> new NotFoundException("No method is called “" + method + "”."));
  }
}
