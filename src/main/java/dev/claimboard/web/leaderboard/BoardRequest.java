package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.UnknownMetricException;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;

/**
 * Which leaderboard is wanted, as pages and API take it.
 *
 * @param benchmark an id, an alias or any spelling
 * @param view      how to look at it
 */
public record BoardRequest(String benchmark, BoardView view) {
  private static final int SUGGESTIONS = 5;

  /** Reads {@code metric}, {@code as_of} and {@code min_confidence}. */
  public static BoardRequest of(String benchmark, Parameters parameters) {
    BoardView view = new BoardView(parameters.text("metric"), parameters.date("as_of"), parameters.share("min_confidence"));
    return new BoardRequest(benchmark, view);
  }

  /** The board; throws {@link NotFoundException} for an unknown benchmark and {@link BadRequestException} for an unknown metric. */
  public Leaderboard find(Stores stores) {
    try {
      return stores.boards().leaderboard(benchmark, view).orElseThrow(() -> unknown(stores, benchmark));
    } catch (UnknownMetricException e) {
      throw new BadRequestException("There is " + e.getMessage() + ".");
    }
  }

  /** What to throw for a benchmark that is not there. */
  public static NotFoundException unknown(Stores stores, String benchmark) {
    return new NotFoundException("No benchmark is called “" + benchmark + "”.", stores.boards().suggestions(benchmark, SUGGESTIONS));
  }
}
