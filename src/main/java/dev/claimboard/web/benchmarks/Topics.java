package dev.claimboard.web.benchmarks;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.BoardStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The areas and tasks of the boards that have claims. Immutable.
 *
 * @param areas by name
 * @param tasks the tasks of each area, by name
 */
record Topics(List<Topic> areas, Map<String, List<Topic>> tasks) {

  static Topics of(BoardStore store) {
    List<BoardInfo> boards = store.all(BoardFilter.ALL, BoardOrder.BUSIEST).stream().map(BoardSummary::info)
        .filter(board -> board.area() != null).toList();
    List<Topic> areas = counted(boards.stream(), BoardInfo::area);
    Map<String, List<Topic>> tasks = new TreeMap<>();
    areas.forEach(area -> tasks.put(area.name(),
        counted(boards.stream().filter(board -> area.name().equals(board.area())), BoardInfo::task)));
    return new Topics(areas, tasks);
  }

  /** The tasks of an area, which may be unknown; of every area for null. */
  Map<String, List<Topic>> tasksOf(String area) {
    return area == null ? tasks : Map.of(area, tasks.getOrDefault(area, List.of()));
  }

  private static List<Topic> counted(Stream<BoardInfo> boards, Function<BoardInfo, String> topic) {
    Map<String, Integer> counts = new TreeMap<>();
    boards.map(topic).filter(Objects::nonNull).forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.entrySet().stream().map(count -> new Topic(count.getKey(), count.getValue())).toList();
  }
}
