package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Catalog;
import java.util.List;
import java.util.function.Consumer;

/** Claims by filter. Thread-safe. */
public final class ClaimStore {
  private static final int CHUNK = 1000;

  private final Database database;
  private final Identity identity;

  /** Reads from {@code database}; {@code catalog} tells which benchmark or metric a filter's name means. */
  public ClaimStore(Database database, Catalog catalog) {
    this.database = database;
    this.identity = new Identity(catalog);
  }

  /**
   * One page of the claims that match.
   *
   * @param page         from 1
   * @param itemsPerPage at least 1
   */
  public List<Entry> find(ClaimFilter filter, ClaimOrder order, int page, int itemsPerPage) {
    ClaimCondition condition = new ClaimCondition(filter, identity);
    String orderBy = order == ClaimOrder.NEWEST ? " ORDER BY c.paper_date DESC NULLS LAST, c.id" : " ORDER BY c.id";
    String sql = EntryMapper.selectOf("SELECT c.id FROM claim c" + condition.where() + orderBy + " LIMIT :size OFFSET :start") + orderBy;
    return database.jdbi().withHandle(handle -> condition.bind(handle.createQuery(sql))
        .bind("size", itemsPerPage).bind("start", Page.start(page, itemsPerPage)).map(new EntryMapper()).list());
  }

  /** How many claims match. */
  public long count(ClaimFilter filter) {
    ClaimCondition condition = new ClaimCondition(filter, identity);
    String sql = "SELECT COUNT(*) FROM claim c" + condition.where();
    return database.jdbi().withHandle(handle -> condition.bind(handle.createQuery(sql)).mapTo(Long.class).one());
  }

  /** Hands every claim that matches to {@code consumer}, one at a time and in bounded memory, in {@link ClaimOrder#INGEST} order. */
  public void stream(ClaimFilter filter, Consumer<Entry> consumer) {
    ClaimCondition condition = new ClaimCondition(filter, identity);
    String chunkOfIds = "SELECT c.id FROM claim c" + condition.where("c.id > :last") + " ORDER BY c.id LIMIT " + CHUNK;
    String sql = EntryMapper.selectOf(chunkOfIds) + " ORDER BY c.id";
    long last = 0;
    List<Entry> chunk;
    do {
      chunk = after(last, sql, condition);
      chunk.forEach(consumer);
      last = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1).claimId();
    } while (chunk.size() == CHUNK);
  }

  private List<Entry> after(long last, String sql, ClaimCondition condition) {
    return database.jdbi().withHandle(handle ->
        condition.bind(handle.createQuery(sql)).bind("last", last).map(new EntryMapper()).list());
  }

  /** Every claim on a board, of any kind, by claim id: what {@link dev.claimboard.board.Leaderboards} takes. */
  public List<Entry> entries(String boardId) {
    return database.jdbi().withHandle(handle -> handle
        .createQuery(EntryMapper.SELECT + " WHERE c.board_key = :board ORDER BY c.id")
        .bind("board", boardId).map(new EntryMapper()).list());
  }
}
