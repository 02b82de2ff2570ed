package dev.claimboard.store;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Boards that have claims. Thread-safe. */
public final class BoardStore {
  private final Database database;
  private final Catalog catalog;

  public BoardStore(Database database, Catalog catalog) {
    this.database = database;
    this.catalog = catalog;
  }

  /** One page (from 1) of the boards that match, each with its leader. */
  public List<BoardSummary> find(BoardFilter filter, BoardOrder order, int page, int itemsPerPage) {
    throw new UnsupportedOperationException();
  }

  /** All boards that match, without leaders. */
  public List<BoardSummary> all(BoardFilter filter, BoardOrder order) {
    throw new UnsupportedOperationException();
  }

  /** How many boards match. */
  public long count(BoardFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** The board meant by an id, a catalog alias or any spelling, with its leader; empty when it has no claims and the catalog lacks it. */
  public Optional<BoardSummary> summary(String idOrName) {
    throw new UnsupportedOperationException();
  }

  /**
   * The leaderboard meant by an id, a catalog alias or any spelling; empty when it has no claims and the catalog lacks it.
   *
   * @param metric as {@link dev.claimboard.board.Leaderboards#of} takes it, or null
   * @param asOf   or null
   */
  public Optional<Leaderboard> leaderboard(String idOrName, String metric, LocalDate asOf) {
    throw new UnsupportedOperationException();
  }

  /** Names of boards that look like {@code name}, the nearest first. */
  public List<String> suggestions(String name, int limit) {
    throw new UnsupportedOperationException();
  }
}
