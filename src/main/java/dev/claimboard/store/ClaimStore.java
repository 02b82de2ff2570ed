package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.catalog.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Claims by filter; what filters look at is kept in memory until the claims change. Thread-safe. */
public final class ClaimStore {
  private static final int CHUNK = 1000;
  private static final String CHOSEN =
      EntryMapper.selectOf("SELECT id, place FROM UNNEST(CAST(:ids AS BIGINT ARRAY)) WITH ORDINALITY AS asked (id, place)")
          + " ORDER BY chosen.place";

  private final Database database;
  private final Stamped<ClaimIndex> index;

  /** Reads from {@code database}; {@code catalog} tells which benchmark or metric a filter's name means. */
  public ClaimStore(Database database, Catalog catalog) {
    this.database = database;
    this.index = new Stamped<>(database, handle -> ClaimIndex.of(handle, catalog, database.census(handle)));
  }

  /**
   * One page of the claims that match.
   *
   * @param page         from 1
   * @param itemsPerPage at least 1
   */
  public List<Entry> find(ClaimFilter filter, ClaimOrder order, int page, int itemsPerPage) {
    ClaimIndex.Matches matches = index.get().matches(filter);
    long[] ids = order == ClaimOrder.NEWEST ? matches.ids() : matches.ascending();
    long start = Math.min(Page.start(page, itemsPerPage), ids.length);
    return read(Arrays.copyOfRange(ids, (int) start, (int) Math.min(start + itemsPerPage, ids.length)));
  }

  /** How many claims match. */
  public long count(ClaimFilter filter) {
    return index.get().matches(filter).ids().length;
  }

  /** How the claims that match are spread over benchmarks, methods, metrics, kinds and years. */
  public Facets facets(ClaimFilter filter) {
    return index.get().matches(filter).facets();
  }

  /** Hands every claim that matches to {@code consumer}, one at a time and in bounded memory, in {@link ClaimOrder#INGEST} order. */
  public void stream(ClaimFilter filter, Consumer<Entry> consumer) {
    long[] ids = index.get().matches(filter).ascending();
    for (int start = 0; start < ids.length; start += CHUNK) {
      read(Arrays.copyOfRange(ids, start, Math.min(start + CHUNK, ids.length))).forEach(consumer);
    }
  }

  /** Every claim on a board, of any kind, by claim id: what {@link dev.claimboard.board.Leaderboards} takes. */
  public List<Entry> entries(String boardId) {
    return database.jdbi().withHandle(handle -> handle
        .createQuery(EntryMapper.SELECT + " WHERE c.board_key = :board ORDER BY c.id")
        .bind("board", boardId).map(new EntryMapper()).list());
  }

  /** The claims with those numbers and their papers, in the order given; those that are not there are left out. */
  List<Entry> read(long[] ids) {
    return database.jdbi().withHandle(handle -> handle.createQuery(CHOSEN).bind("ids", ids).map(new EntryMapper()).list());
  }
}
