package dev.claimboard.web.benchmarks;

import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;

/**
 * Which boards are wanted, as pages and API take it: {@code q}, {@code area}, {@code task}, {@code discovered}, {@code min_methods},
 * {@code sort}.
 *
 * @param filter which
 * @param order  in which order
 */
public record BoardQuery(BoardFilter filter, BoardOrder order) {
  private static final int MOST_METHODS = 1_000_000;

  /** Reads the parameters of a request. */
  public static BoardQuery of(Parameters parameters) {
    BoardFilter filter = new BoardFilter(parameters.text("q"), parameters.text("area"), parameters.text("task"),
        parameters.flag("discovered"), parameters.number("min_methods", 1, MOST_METHODS));
    return new BoardQuery(filter, parameters.oneOf("sort", BoardOrder.class, BoardOrder.BUSIEST));
  }

  /** The same wish as an address. */
  public Query at(String path) {
    return Query.of(path).with("q", filter.search()).with("area", filter.area()).with("task", filter.task())
        .with("discovered", filter.discovered()).with("min_methods", filter.minMethods())
        .with("sort", order == BoardOrder.BUSIEST ? null : Parameters.label(order));
  }
}
