package dev.claimboard.store;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.BoardView;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Boards that have claims. Lists, leaders and records are kept until the claims change. Thread-safe. */
public final class BoardStore {
  private final Catalog catalog;
  private final Identity identity;
  private final Leaderboards leaderboards;
  private final ClaimStore claims;
  private final Stamped<BoardIndex> index;

  public BoardStore(Database database, Catalog catalog) {
    this.catalog = catalog;
    this.identity = new Identity(catalog);
    this.leaderboards = new Leaderboards(catalog);
    this.claims = new ClaimStore(database, catalog);
    this.index = new Stamped<>(database, handle -> index(database.census(handle)));
  }

  /** One page (from 1) of the boards that match, each with its leader. */
  public List<BoardSummary> find(BoardFilter filter, BoardOrder order, int page, int itemsPerPage) {
    BoardIndex now = index.get();
    return led(now, Page.of(now.matching(filter, order).toList(), page, itemsPerPage));
  }

  /** All boards that match, without leaders. */
  public List<BoardSummary> all(BoardFilter filter, BoardOrder order) {
    return index.get().matching(filter, order).toList();
  }

  /** How many boards match. */
  public long count(BoardFilter filter) {
    return index.get().matching(filter, BoardOrder.BUSIEST).count();
  }

  /** The first boards that a person who types this may mean, with their leaders: exact names first, then beginnings, then the busiest. */
  public Matches<BoardSummary> search(String typed, int limit) {
    BoardIndex now = index.get();
    return Matches.of(now.found(typed), limit).with(boards -> led(now, boards));
  }

  /** The board meant by an id, a catalog alias or any spelling, with its leader; empty when it has no claims and the catalog lacks it. */
  public Optional<BoardSummary> summary(String idOrName) {
    BoardIndex now = index.get();
    return boardId(now, idOrName).map(id -> now.has(id) ? now.led(id) : BoardSummary.empty(leaderboards.info(id, (String) null)));
  }

  /**
   * The leaderboard meant by an id, a catalog alias or any spelling; empty when it has no claims and the catalog lacks it.
   *
   * @throws dev.claimboard.board.UnknownMetricException when no score on the benchmark has that metric
   */
  public Optional<Leaderboard> leaderboard(String idOrName, BoardView view) {
    return boardId(index.get(), idOrName).map(id -> leaderboards.of(id, claims.entries(id), view));
  }

  /**
   * The newest steps that raised the top of a board's default metric, newest first; ties by board in the order of
   * {@link BoardOrder#NEWEST}. First entries of a board raise nothing and do not count.
   *
   * @param limit at most {@value BoardIndex#RECORDS}
   */
  public List<NewRecord> newestRecords(int limit) {
    return index.get().newestRecords().stream().limit(limit).toList();
  }

  /** Names of boards that look like {@code name}, the nearest first. */
  public List<String> suggestions(String name, int limit) {
    return like(name, limit).stream().map(board -> board.info().name()).toList();
  }

  /** Boards, without leaders, whose names look like {@code name}, the nearest first. */
  public List<BoardSummary> like(String name, int limit) {
    return index.get().like(name, limit);
  }

  /** Makes ready what lists need, the busiest boards first, as long as {@code goOn} says so. */
  public void prepare(BooleanSupplier goOn) {
    BoardIndex now = index.get();
    now.matching(BoardFilter.ALL, BoardOrder.BUSIEST).takeWhile(board -> goOn.getAsBoolean()).forEach(board -> now.led(board.info().id()));
  }

  private BoardIndex index(Census census) {
    List<BoardSummary> boards = new ArrayList<>();
    census.boards().forEach((id, tally) -> boards.add(BoardSummary.unled(leaderboards.info(id, tally.name()), tally.others(),
        tally.papers(), tally.claims(), tally.oldest(), tally.newest())));
    return new BoardIndex(boards, catalog, id -> leaderboards.of(id, claims.entries(id), null, null));
  }

  private static List<BoardSummary> led(BoardIndex now, List<BoardSummary> boards) {
    return boards.stream().map(board -> now.led(board.info().id())).toList();
  }

  private Optional<String> boardId(BoardIndex now, String idOrName) {
    if (now.has(idOrName)) {
      return Optional.of(idOrName);
    }
    String id = identity.board(idOrName);
    return now.has(id) || catalog.benchmark(id).isPresent() ? Optional.of(id) : Optional.empty();
  }
}
