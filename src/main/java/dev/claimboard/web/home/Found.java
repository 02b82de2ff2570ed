package dev.claimboard.web.home;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.store.MetricSummary;
import dev.claimboard.web.page.Stores;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a search finds, the first few of each group with the number of all; names that are just so stand before the others.
 *
 * @param query       what was searched for
 * @param boards      benchmarks with their leaders, busiest first
 * @param boardCount  how many benchmarks match
 * @param methods     methods, most reported first
 * @param methodCount how many methods match
 * @param metrics     metrics, commonest first
 * @param metricCount how many metrics match
 * @param papers      papers, newest first
 * @param paperCount  how many papers match
 * @param nearBoards  where no benchmark matches, those whose names look like the query
 * @param nearMethods where neither a benchmark nor a method matches, methods whose names look like the query
 */
public record Found(
    String query,
    List<BoardSummary> boards,
    long boardCount,
    List<MethodSummary> methods,
    long methodCount,
    List<MetricSummary> metrics,
    long metricCount,
    List<Paper> papers,
    long paperCount,
    List<BoardSummary> nearBoards,
    List<MethodSummary> nearMethods) {

  private static final int NEAR = 5;

  /** Searches with at most {@code most} of each group. */
  public static Found search(Stores stores, String query, int most) {
    List<BoardSummary> boards = stores.boards().search(query, most);
    List<MethodSummary> methods = stores.methods().find(query, 1, most);
    boolean nothingNamed = boards.isEmpty() && methods.isEmpty();
    return new Found(query, boards, stores.boards().count(new BoardFilter(query, null, null)),
        methods, stores.methods().count(query),
        stores.metrics().find(query, 1, most), stores.metrics().count(query),
        stores.papers().search(query, 1, most), stores.papers().count(query),
        boards.isEmpty() ? stores.boards().like(query, NEAR) : List.of(),
        nothingNamed ? stores.methods().like(query, NEAR) : List.of());
  }

  /** How many things match in all. */
  public long count() {
    return boardCount + methodCount + metricCount + paperCount;
  }

  /** The names of {@code nearBoards} and {@code nearMethods}, each once. */
  public List<String> suggestions() {
    return Stream.concat(nearBoards.stream().map(board -> board.info().name()), nearMethods.stream().map(MethodSummary::name))
        .distinct().toList();
  }
}
