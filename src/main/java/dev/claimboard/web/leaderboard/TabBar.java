package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.Leaderboard;
import java.util.ArrayList;
import java.util.List;

/**
 * The metrics of a board to choose from.
 *
 * @param board the board, for one of them
 */
public record TabBar(Leaderboard board) {
  private static final int AT_ONCE = 8;

  /** The metrics that are offered at once: the default one, the one shown, and the most used others. */
  public List<BoardMetric> first() {
    return chosen(true);
  }

  /** The other metrics, the most used first. */
  public List<BoardMetric> further() {
    return chosen(false);
  }

  /** The address of the board, looked at in the same way, for another metric. */
  public String address(BoardMetric metric) {
    return BoardAddress.of(board).with("metric", metric.id().equals(board.tabs().get(0).id()) ? null : metric.id()).toString();
  }

  private List<BoardMetric> chosen(boolean atOnce) {
    List<BoardMetric> chosen = new ArrayList<>();
    for (int place = 0; place < board.tabs().size(); place++) {
      BoardMetric tab = board.tabs().get(place);
      boolean isFirst = place == 0 || place < AT_ONCE && tab.claims() > 1 || tab.id().equals(board.metric().id());
      if (isFirst == atOnce) {
        chosen.add(tab);
      }
    }
    return chosen;
  }
}
