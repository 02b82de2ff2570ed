package dev.claimboard.store;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All boards of one state of the claims; orders, leaders and records are worked out when first asked for. Thread-safe. */
final class BoardIndex {
  /** How many of the newest records are kept. */
  static final int RECORDS = 100;

  private final Function<String, Leaderboard> leaderboards;
  private final NameIndex<BoardSummary> names;
  private final Map<String, BoardSummary> boards = new HashMap<>();
  private final Map<BoardOrder, List<BoardSummary>> ordered = new ConcurrentHashMap<>();
  private final Map<String, BoardSummary> led = new ConcurrentHashMap<>();
  private List<NewRecord> newestRecords;

  /** Of boards without leaders; {@code leaderboards} gives the board of an id. */
  BoardIndex(List<BoardSummary> boards, Catalog catalog, Function<String, Leaderboard> leaderboards) {
    this.leaderboards = leaderboards;
    boards.forEach(board -> this.boards.put(board.info().id(), board));
    List<BoardSummary> busiest = boards.stream().sorted(BoardOrder.BUSIEST.comparator()).toList();
    this.names = NameIndex.of(busiest, board -> names(board, catalog), board -> topics(board));
    this.ordered.put(BoardOrder.BUSIEST, busiest);
  }

  boolean has(String id) {
    return boards.containsKey(id);
  }

  /** The name of a board; the id must be known. */
  String name(String id) {
    return boards.get(id).info().name();
  }

  /** The boards that match, without leaders but in the order of leaders. */
  Stream<BoardSummary> matching(BoardFilter filter, BoardOrder order) {
    Stream<BoardSummary> admitted = inOrder(order).stream().filter(filter::admits);
    if (filter.search() == null || filter.search().isBlank()) {
      return admitted;
    }
    Set<String> found = found(filter.search()).stream().map(board -> board.info().id()).collect(Collectors.toSet());
    return admitted.filter(board -> found.contains(board.info().id()));
  }

  /** The boards that a person who types this may mean, the likeliest first. */
  List<BoardSummary> found(String typed) {
    return names.matching(typed);
  }

  /** The boards whose names look most like that one. */
  List<BoardSummary> like(String typed, int limit) {
    return names.like(typed, limit);
  }

  /** A board with its leader; the id must be known. */
  BoardSummary led(String id) {
    BoardSummary known = led.get(id);
    if (known == null) {
      Leaderboard leaderboard = leaderboards.apply(id);
      known = leaderboard.leader().map(leader -> boards.get(id).ledBy(leader, leaderboard.metric(), leaderboard.records()))
          .orElse(boards.get(id));
      led.put(id, known);
    }
    return known;
  }

  /** The newest {@value #RECORDS} records of all boards, newest first, those of one day by {@link BoardOrder#NEWEST}. */
  synchronized List<NewRecord> newestRecords() {
    if (newestRecords == null) {
      newestRecords = readNewestRecords();
    }
    return newestRecords;
  }

  private List<NewRecord> readNewestRecords() {
    List<NewRecord> records = new ArrayList<>();
    PriorityQueue<LocalDate> newest = new PriorityQueue<>();
    for (BoardSummary board : inOrder(BoardOrder.NEWEST)) {
      if (board.newest() == null || newest.size() == RECORDS && board.newest().isBefore(newest.peek())) {
        break;
      }
      for (NewRecord record : records(led(board.info().id()))) {
        records.add(record);
        newest.add(record.step().date());
        if (newest.size() > RECORDS) {
          newest.poll();
        }
      }
    }
    records.sort(Comparator.comparing((NewRecord record) -> record.step().date()).reversed());
    return records.stream().limit(RECORDS).toList();
  }

  private static List<NewRecord> records(BoardSummary board) {
    List<NewRecord> records = new ArrayList<>();
    for (int index = 1; index < board.records().size(); index++) {
      RecordStep step = board.records().get(index);
      records.add(new NewRecord(board.info(), board.metric(), step, board.records().get(index - 1).row()));
    }
    return records;
  }

  private List<BoardSummary> inOrder(BoardOrder order) {
    List<BoardSummary> known = ordered.get(order);
    if (known == null) {
      Stream<BoardSummary> all = names.all().stream();
      Stream<BoardSummary> comparable = order == BoardOrder.LEADER ? all.map(board -> led(board.info().id())) : all;
      known = comparable.sorted(order.comparator()).map(board -> boards.get(board.info().id())).toList();
      ordered.put(order, known);
    }
    return known;
  }

  private static List<String> names(BoardSummary board, Catalog catalog) {
    List<String> names = new ArrayList<>(List.of(board.info().name(), board.info().id()));
    catalog.benchmark(board.info().id()).map(Benchmark::aliases).ifPresent(names::addAll);
    return names;
  }

  private static List<String> topics(BoardSummary board) {
    return Stream.of(board.info().task(), board.info().area()).flatMap(topic -> Optional.ofNullable(topic).stream()).toList();
  }
}
