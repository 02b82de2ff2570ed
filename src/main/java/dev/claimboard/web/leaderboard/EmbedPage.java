package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.web.evidence.ClaimView;
import java.util.List;

/**
 * The head of a board, to be shown within pages of others.
 *
 * @param board what it shows
 */
public record EmbedPage(Leaderboard board) {
  private static final int LINES = 10;

  /** The first rows. */
  public List<ClaimView> rows() {
    return board.rows().stream().limit(LINES).map(ClaimView::of).toList();
  }

  /** The address of the whole board. */
  public String address() {
    return BoardAddress.of(board).toString();
  }
}
