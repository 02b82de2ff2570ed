package dev.claimboard.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.claimboard.board.BoardClaims;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.BoardView;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Catalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Boards that have claims. Lists, leaders, records and the boards looked at last are kept until the claims change. Thread-safe. */
public final class BoardStore {
  private static final int BOARDS_KEPT = 64;
  private static final int VIEWS_KEPT = 256;

  private final Catalog catalog;
  private final Identity identity;
  private final Leaderboards leaderboards;
  private final ClaimStore claims;
  private final Stamped<Kept> kept;

  public BoardStore(Database database, Catalog catalog) {
    this.catalog = catalog;
    this.identity = new Identity(catalog);
    this.leaderboards = new Leaderboards(catalog);
    this.claims = new ClaimStore(database, catalog);
    this.kept = new Stamped<>(database, handle -> Kept.of(index(database.census(handle))));
  }

  /** One page (from 1) of the boards that match, each with its leader. */
  public List<BoardSummary> find(BoardFilter filter, BoardOrder order, int page, int itemsPerPage) {
    BoardIndex now = kept.get().boards();
    return led(now, Page.of(now.matching(filter, order).toList(), page, itemsPerPage));
  }

  /** All boards that match, without leaders. */
  public List<BoardSummary> all(BoardFilter filter, BoardOrder order) {
    return kept.get().boards().matching(filter, order).toList();
  }

  /** How many boards match. */
  public long count(BoardFilter filter) {
    return kept.get().boards().matching(filter, BoardOrder.BUSIEST).count();
  }

  /** The first boards that a person who types this may mean, with their leaders: exact names first, then beginnings, then the busiest. */
  public Matches<BoardSummary> search(String typed, int limit) {
    BoardIndex now = kept.get().boards();
    return Matches.of(now.found(typed), limit).with(boards -> led(now, boards));
  }

  /** The board meant by an id, a catalog alias or any spelling, with its leader; empty when it has no claims and the catalog lacks it. */
  public Optional<BoardSummary> summary(String idOrName) {
    BoardIndex now = kept.get().boards();
    return boardId(now, idOrName).map(id -> now.has(id) ? now.led(id) : BoardSummary.empty(leaderboards.info(id, (String) null)));
  }

  /**
   * The leaderboard meant by an id, a catalog alias or any spelling; empty when it has no claims and the catalog lacks it.
   *
   * @throws dev.claimboard.board.UnknownMetricException when no score on the benchmark has that metric
   */
  public Optional<Leaderboard> leaderboard(String idOrName, BoardView view) {
    Kept now = kept.get();
    return boardId(now.boards(), idOrName).map(id -> now.views().get(new View(id, view), any -> leaderboards.of(prepared(now, id), view)));
  }

  /**
   * The newest steps that raised the top of a board's default metric, newest first; ties by board in the order of
   * {@link BoardOrder#NEWEST}. First entries of a board raise nothing and do not count.
   *
   * @param limit at most {@value BoardIndex#RECORDS}
   */
  public List<NewRecord> newestRecords(int limit) {
    return kept.get().boards().newestRecords().stream().limit(limit).toList();
  }

  /** The names of the boards with those ids that have claims, by id and in the order given. */
  public Map<String, String> names(Collection<String> boardIds) {
    BoardIndex known = kept.get().boards();
    Map<String, String> names = new LinkedHashMap<>();
    boardIds.stream().filter(known::has).forEach(id -> names.put(id, known.name(id)));
    return names;
  }

  /** Names of boards that look like {@code name}, the nearest first. */
  public List<String> suggestions(String name, int limit) {
    return like(name, limit).stream().map(board -> board.info().name()).toList();
  }

  /** Boards, without leaders, whose names look like {@code name}, the nearest first. */
  public List<BoardSummary> like(String name, int limit) {
    return kept.get().boards().like(name, limit);
  }

  /** Makes ready what lists need, the busiest boards first, as long as {@code goOn} says so. */
  public void prepare(BooleanSupplier goOn) {
    BoardIndex now = kept.get().boards();
    now.matching(BoardFilter.ALL, BoardOrder.BUSIEST).takeWhile(board -> goOn.getAsBoolean()).forEach(board -> now.led(board.info().id()));
  }

  private BoardClaims prepared(Kept now, String id) {
    return now.prepared().get(id, any -> leaderboards.prepare(id, claims.entries(id)));
  }

  private record View(String board, BoardView view) {}

  private record Kept(BoardIndex boards, Cache<String, BoardClaims> prepared, Cache<View, Leaderboard> views) {
    static Kept of(BoardIndex boards) {
      return new Kept(boards, Caffeine.newBuilder().maximumSize(BOARDS_KEPT).build(), Caffeine.newBuilder().maximumSize(VIEWS_KEPT).build());
    }
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
