package dev.claimboard.web.home;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.BoardStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The busiest boards of an area.
 *
 * @param area   the area
 * @param boards how many boards it has
 * @param first  the busiest of them, with their leaders
 */
public record AreaBoards(String area, int boards, List<BoardSummary> first) {
  private static final int FIRST = 3;

  /** All areas that have boards, the one with most claims first, then by name. */
  static List<AreaBoards> of(BoardStore store) {
    Map<String, List<BoardSummary>> byArea = new LinkedHashMap<>();
    for (BoardSummary board : store.all(BoardFilter.ALL, BoardOrder.BUSIEST)) {
      if (board.info().area() != null) {
        byArea.computeIfAbsent(board.info().area(), area -> new ArrayList<>()).add(board);
      }
    }
    return byArea.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, List<BoardSummary>> area) -> -claims(area.getValue()))
            .thenComparing(Map.Entry::getKey))
        .map(area -> new AreaBoards(area.getKey(), area.getValue().size(), led(store, area.getValue()))).toList();
  }

  private static int claims(List<BoardSummary> boards) {
    return boards.stream().mapToInt(BoardSummary::claims).sum();
  }

  private static List<BoardSummary> led(BoardStore store, List<BoardSummary> boards) {
    return boards.stream().limit(FIRST).map(board -> store.summary(board.info().id()).orElse(board)).toList();
  }
}
