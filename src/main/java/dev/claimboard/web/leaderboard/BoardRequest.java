package dev.claimboard.web.leaderboard;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Reporter;
import dev.claimboard.board.RowFilter;
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

  /** Reads {@code metric} and the parameters that {@link BoardView#restrictions} names. */
  public static BoardRequest of(String benchmark, Parameters parameters) {
    RowFilter filter = new RowFilter(parameters.oneOf("reported", Reporter.class, null), parameters.date("since"),
        parameters.date("until"), parameters.text("text"), parameters.text("setting"));
    return new BoardRequest(benchmark,
        new BoardView(parameters.text("metric"), parameters.date("as_of"), parameters.share("min_confidence"), filter));
  }

  /** The board; throws {@link NotFoundException} for an unknown benchmark and {@link BadRequestException} for an unknown metric. */
  public Leaderboard find(Stores stores) {
    try {
      return stores.boards().leaderboard(benchmark, view).orElseThrow(() -> unknown(stores, benchmark));
    } catch (UnknownMetricException e) {
      throw new BadRequestException("There is " + e.getMessage() + ".");
    }
  }

  /** The same board as all that is known makes it, whatever the day. */
  public BoardRequest ofToday() {
    return view.asOf() == null ? this
        : new BoardRequest(benchmark, new BoardView(view.metric(), null, view.minConfidence(), view.filter()));
  }

  /** What to throw for a benchmark that is not there. */
  public static NotFoundException unknown(Stores stores, String benchmark) {
    return new NotFoundException("No benchmark is called “" + benchmark + "”.", stores.boards().suggestions(benchmark, SUGGESTIONS));
  }
}
