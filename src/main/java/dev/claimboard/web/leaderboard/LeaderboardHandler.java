package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.web.page.Origin;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;

/** Answers {@code /benchmarks/{id}}. */
public final class LeaderboardHandler implements Handler {
  private final Site site;

  public LeaderboardHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    BoardRequest wanted = BoardRequest.of(context.pathParam("id"), parameters);
    Leaderboard board = wanted.find(site.stores());
    String id = board.board().id();
    BoardSummary summary = site.stores().boards().summary(id).orElseThrow(() -> BoardRequest.unknown(site.stores(), id));
    BoardPart part = parameters.oneOf("show", BoardPart.class, null);
    int lines = part == null ? board.rows().size() : part.count(board);
    site.views().show(context, "leaderboard.jte", new LeaderboardPage(head(board, part), Origin.of(context), board,
        wanted.ofToday().find(site.stores()), summary, part, parameters.paging(lines)));
  }

  private static Page head(Leaderboard board, BoardPart part) {
    String name = board.board().name();
    String leader = board.leader().map(row -> " " + row.methodName() + " leads with " + row.printed() + ".").orElse("");
    String title = part == null ? name + " leaderboard" : name + ": " + part.heading().toLowerCase(Locale.ROOT);
    return new Page(title, "Results that papers report on " + name + ", with their sentences." + leader,
        Links.board(board.board().id()));
  }
}
