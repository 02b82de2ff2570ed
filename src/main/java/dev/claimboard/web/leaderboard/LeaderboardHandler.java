package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /benchmarks/{id}}. */
public final class LeaderboardHandler implements Handler {
  private final Site site;

  public LeaderboardHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    Leaderboard board = BoardRequest.of(context.pathParam("id"), parameters).find(site.stores());
    String id = board.board().id();
    BoardSummary summary = site.stores().boards().summary(id).orElseThrow(() -> BoardRequest.unknown(site.stores(), id));
    site.views().show(context, "leaderboard.jte",
        new LeaderboardPage(head(board), board, summary, parameters.paging(board.rows().size())));
  }

  private static Page head(Leaderboard board) {
    String name = board.board().name();
    String leader = board.leader().map(row -> " " + row.methodName() + " leads with " + row.printed() + ".").orElse("");
    return new Page(name + " leaderboard", "Results that papers report on " + name + ", with their sentences." + leader,
        Links.board(board.board().id()));
  }
}
