package dev.claimboard.web.paper;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Standing;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.page.Stores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Other papers that report on a benchmark.
 *
 * @param board the benchmark
 * @param rows  the best row of each of a few papers, in board order
 */
public record Neighbourhood(BoardInfo board, List<Neighbour> rows) {
  private static final int BOARDS = 4;
  private static final int PAPERS = 3;

  /**
   * Another paper.
   *
   * @param standing its row
   * @param entry    the claim and its paper
   */
  public record Neighbour(Standing standing, Entry entry) {

    /** The paper's title, or its id where it has none. */
    public String title() {
      Paper paper = entry.paper();
      return paper.title().isBlank() ? paper.id().value() : paper.title();
    }
  }

  /** The best other papers on the first benchmarks of a paper with these claims; benchmarks without any are left out. */
  static List<Neighbourhood> of(Stores stores, Paper paper, List<Entry> entries) {
    List<List<Standing>> chosen = entries.stream().map(entry -> Identity.boardOf(entry.claim())).filter(Objects::nonNull).distinct()
        .map(board -> best(stores.standings().onBoard(board).rows(), paper.id().value())).filter(rows -> !rows.isEmpty())
        .limit(BOARDS).toList();
    Map<Long, Entry> read = new LinkedHashMap<>();
    stores.standings().entries(chosen.stream().flatMap(List::stream).map(Standing::claimId).toList())
        .forEach(entry -> read.put(entry.claimId(), entry));
    return chosen.stream().map(rows -> new Neighbourhood(rows.get(0).board(),
        rows.stream().map(row -> new Neighbour(row, read.get(row.claimId()))).toList())).toList();
  }

  private static List<Standing> best(List<Standing> rows, String paper) {
    Set<String> seen = new LinkedHashSet<>(Set.of(paper));
    List<Standing> best = new ArrayList<>();
    for (Standing row : rows) {
      if (best.size() < PAPERS && seen.add(row.paper())) {
        best.add(row);
      }
    }
    return best;
  }
}
