package dev.claimboard.web.home;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.Matches;
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
 * @param methods     methods, most reported first
 * @param metrics     metrics, commonest first
 * @param papers      papers, newest first
 * @param nearBoards  where few names and no benchmark match, benchmarks whose names look like the query
 * @param nearMethods where few names and no method match, methods whose names look like the query
 */
public record Found(
    String query,
    Matches<BoardSummary> boards,
    Matches<MethodSummary> methods,
    Matches<MetricSummary> metrics,
    Matches<Paper> papers,
    List<BoardSummary> nearBoards,
    List<MethodSummary> nearMethods) {

  private static final int NEAR = 5;
  private static final int FEW = 2;

  /** Searches with at most {@code most} of each group. */
  public static Found search(Stores stores, String query, int most) {
    Matches<BoardSummary> boards = stores.boards().search(query, most);
    Matches<MethodSummary> methods = stores.methods().search(query, most);
    Matches<MetricSummary> metrics = stores.metrics().search(query, most);
    boolean few = boards.count() + methods.count() + metrics.count() <= FEW;
    return new Found(query, boards, methods, metrics, stores.papers().search(query, most),
        few && boards.count() == 0 ? stores.boards().like(query, NEAR) : List.of(),
        few && methods.count() == 0 ? stores.methods().like(query, NEAR) : List.of());
  }

  /** How many things match in all. */
  public long count() {
    return boards.count() + methods.count() + metrics.count() + papers.count();
  }

  /** The names of {@code nearBoards} and {@code nearMethods}, each once. */
  public List<String> suggestions() {
    return Stream.concat(nearBoards.stream().map(board -> board.info().name()), nearMethods.stream().map(MethodSummary::name))
        .distinct().toList();
  }
}
