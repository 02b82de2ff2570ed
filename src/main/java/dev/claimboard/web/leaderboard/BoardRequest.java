package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.UnknownMetricException;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import java.time.LocalDate;

/**
 * Which leaderboard is wanted, as pages and API take it.
 *
 * @param benchmark an id, an alias or any spelling
 * @param metric    likewise, or null for the board's default one
 * @param asOf      the day for which it shall stand, or null
 */
public record BoardRequest(String benchmark, String metric, LocalDate asOf) {
  private static final int SUGGESTIONS = 5;

  /** Reads {@code metric} and {@code as_of}. */
  public static BoardRequest of(String benchmark, Parameters parameters) {
    return new BoardRequest(benchmark, parameters.text("metric"), parameters.date("as_of"));
  }

  /** The board; throws {@link NotFoundException} for an unknown benchmark and {@link BadRequestException} for an unknown metric. */
  public Leaderboard find(Stores stores) {
    try {
      return stores.boards().leaderboard(benchmark, metric, asOf).orElseThrow(() -> unknown(stores, benchmark));
    } catch (UnknownMetricException e) {
      throw new BadRequestException("There is " + e.getMessage() + ".");
    }
  }

  /** What to throw for a benchmark that is not there. */
  public static NotFoundException unknown(Stores stores, String benchmark) {
    return new NotFoundException("No benchmark is called “" + benchmark + "”.", stores.boards().suggestions(benchmark, SUGGESTIONS));
  }
}
