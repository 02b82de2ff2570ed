package dev.claimboard.store;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardSummary;

/**
 * Which boards are wanted; every part that is null does not restrict.
 *
 * @param search     part of a name, alias, task or area; case, hyphens and blanks do not matter
 * @param area       an area of the catalog, exactly
 * @param task       a task of the catalog, exactly
 * @param discovered true for boards that the catalog does not know only, false for the others only
 * @param minMethods the least number of methods that are named on the board
 */
public record BoardFilter(String search, String area, String task, Boolean discovered, Integer minMethods) {
  /** Every board. */
  public static final BoardFilter ALL = new BoardFilter(null, null, null);

  /** Boards of any task, with any number of methods. */
  public BoardFilter(String search, String area, Boolean discovered) {
    this(search, area, null, discovered, null);
  }

  /** Whether a board has all that is asked for but {@code search}. */
  boolean admits(BoardSummary board) {
    BoardInfo info = board.info();
    return (discovered == null || discovered == info.discovered())
        && (area == null || area.equals(info.area()))
        && (task == null || task.equals(info.task()))
        && (minMethods == null || board.methods() >= minMethods);
  }
}
