package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Query;
import java.util.Map;

/** Addresses of boards. */
public final class BoardAddress {
  private BoardAddress() {}

  /** The page that shows a board just as it is: its metric, unless that is the default one, and every filter in force. */
  public static Query of(Leaderboard board) {
    boolean usual = board.metric() == null || board.metric().equals(board.tabs().get(0));
    Query query = Query.of(Links.board(board.board().id())).with("metric", usual ? null : board.metric().id());
    for (Map.Entry<String, String> restriction : board.view().restrictions().entrySet()) {
      query = query.with(restriction.getKey(), restriction.getValue());
    }
    return query;
  }
}
