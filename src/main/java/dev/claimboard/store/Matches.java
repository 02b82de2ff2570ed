package dev.claimboard.store;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a search finds.
 *
 * @param count how many things match in all
 * @param first the first of them
 */
public record Matches<T>(long count, List<T> first) {
  public Matches {
    first = List.copyOf(first);
  }

  static <T> Matches<T> of(List<T> all, int limit) {
    return new Matches<>(all.size(), Page.of(all, 1, limit));
  }

  /** The same with the first ones changed. */
  Matches<T> with(UnaryOperator<List<T>> change) {
    return new Matches<>(count, change.apply(first));
  }
}
