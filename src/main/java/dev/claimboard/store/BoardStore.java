package dev.claimboard.store;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.BoardView;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Boards that have claims. Lists and leaders are kept until the claims change. Thread-safe. */
public final class BoardStore {
  private static final int BOARDS_WITH_NEWS = 300;

  private final Catalog catalog;
  private final Identity identity;
  private final Leaderboards leaderboards;
  private final ClaimStore claims;
  private final Stamped<Index> index;

  public BoardStore(Database database, Catalog catalog) {
    this.catalog = catalog;
    this.identity = new Identity(catalog);
    this.leaderboards = new Leaderboards(catalog);
    this.claims = new ClaimStore(database, catalog);
    this.index = new Stamped<>(database, handle -> index(database.census(handle)));
  }

  /** One page (from 1) of the boards that match, each with its leader. */
  public List<BoardSummary> find(BoardFilter filter, BoardOrder order, int page, int itemsPerPage) {
    return Page.of(all(filter, order), page, itemsPerPage).stream().map(this::withLeader).toList();
  }

  /** All boards that match, without leaders. */
  public List<BoardSummary> all(BoardFilter filter, BoardOrder order) {
    BoardSearch search = new BoardSearch(filter, catalog);
    return index.get().boards().values().stream().filter(search::matches).sorted(order.comparator()).toList();
  }

  /** How many boards match. */
  public long count(BoardFilter filter) {
    BoardSearch search = new BoardSearch(filter, catalog);
    return index.get().boards().values().stream().filter(search::matches).count();
  }

  /** The board meant by an id, a catalog alias or any spelling, with its leader; empty when it has no claims and the catalog lacks it. */
  public Optional<BoardSummary> summary(String idOrName) {
    return boardId(idOrName).map(id -> {
      BoardSummary counted = index.get().boards().get(id);
      return counted == null ? new BoardSummary(leaderboards.info(id, (String) null), 0, 0, 0, null, null, null) : withLeader(counted);
    });
  }

  /**
   * The leaderboard meant by an id, a catalog alias or any spelling; empty when it has no claims and the catalog lacks it.
   *
   * @throws dev.claimboard.board.UnknownMetricException when no score on the benchmark has that metric
   */
  public Optional<Leaderboard> leaderboard(String idOrName, BoardView view) {
    return boardId(idOrName).map(id -> leaderboards.of(id, claims.entries(id), view));
  }

  /**
   * The newest steps that raised the top of a board's default metric, newest first; ties by board in the order of
   * {@link BoardOrder#NEWEST}. First entries of a board raise nothing and do not count. Looks at the
   * {@value #BOARDS_WITH_NEWS} boards with the newest papers.
   */
  public List<NewRecord> newestRecords(int limit) {
    return index.get().news().computeIfAbsent("", key -> news()).stream().limit(limit).toList();
  }

  /** Names of boards that look like {@code name}, the nearest first. */
  public List<String> suggestions(String name, int limit) {
    return NearNames.of(name, all(BoardFilter.ALL, BoardOrder.BUSIEST).stream().map(board -> board.info().name()).toList(), limit);
  }

  private record Index(Map<String, BoardSummary> boards, Map<String, BoardSummary> led, Map<String, List<NewRecord>> news) {}

  private List<NewRecord> news() {
    List<NewRecord> news = new ArrayList<>();
    all(BoardFilter.ALL, BoardOrder.NEWEST).stream().limit(BOARDS_WITH_NEWS).forEach(board -> {
      Leaderboard leaderboard = leaderboards.of(board.info().id(), claims.entries(board.info().id()), null, null);
      leaderboard.records().stream().filter(step -> step.gain() != null)
          .forEach(step -> news.add(new NewRecord(leaderboard.board(), leaderboard.metric(), step)));
    });
    news.sort(Comparator.comparing((NewRecord record) -> record.step().date()).reversed());
    return List.copyOf(news);
  }

  private Index index(Census census) {
    Map<String, BoardSummary> boards = new LinkedHashMap<>();
    census.boards().forEach((id, tally) -> boards.put(id, new BoardSummary(
        leaderboards.info(id, tally.name()), tally.others(), tally.papers(), tally.claims(), tally.newest(), null, null)));
    return new Index(boards, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  private BoardSummary withLeader(BoardSummary board) {
    return index.get().led().computeIfAbsent(board.info().id(), id -> {
      List<Entry> entries = claims.entries(id);
      Leaderboard leaderboard = leaderboards.of(id, entries, null, null);
      return leaderboard.leader().map(leader -> board.ledBy(leader, leaderboard.metric())).orElse(board);
    });
  }

  private Optional<String> boardId(String idOrName) {
    if (index.get().boards().containsKey(idOrName)) {
      return Optional.of(idOrName);
    }
    String id = identity.board(idOrName);
    return index.get().boards().containsKey(id) || catalog.benchmark(id).isPresent() ? Optional.of(id) : Optional.empty();
  }
}
