package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Claims by filter. Thread-safe. */
public final class ClaimStore {
  private final Database database;
  private final Catalog catalog;

  /** Reads from {@code database}; {@code catalog} tells which benchmark or metric a filter's name means. */
  public ClaimStore(Database database, Catalog catalog) {
    this.database = database;
    this.catalog = catalog;
  }

  /**
   * One page of the claims that match.
   *
   * @param page         from 1
   * @param itemsPerPage at least 1
   */
  public List<Entry> find(ClaimFilter filter, ClaimOrder order, int page, int itemsPerPage) {
    throw new UnsupportedOperationException();
  }

  /** How many claims match. */
  public long count(ClaimFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** Hands every claim that matches to {@code consumer}, one at a time and in bounded memory, in {@link ClaimOrder#INGEST} order. */
  public void stream(ClaimFilter filter, Consumer<Entry> consumer) {
    throw new UnsupportedOperationException();
  }

  /** Every claim on a board, of any kind, by claim id: what {@link dev.claimboard.board.Leaderboards} takes. */
  public List<Entry> entries(String boardId) {
    throw new UnsupportedOperationException();
  }

  public Optional<Entry> findById(long claimId) {
    throw new UnsupportedOperationException();
  }
}
