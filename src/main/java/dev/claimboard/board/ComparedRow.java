package dev.claimboard.board;

import dev.claimboard.catalog.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A benchmark and metric in a comparison.
 *
 * @param board  the benchmark
 * @param metric the metric
 * @param scores one a method, in their order; null for a method without a number here
 */
public record ComparedRow(BoardInfo board, BoardMetric metric, List<ComparedScore> scores) {
  private static final int SHARED = 2;

  public ComparedRow {
    scores = Collections.unmodifiableList(new ArrayList<>(scores));
  }

  /** How many of the methods have a number here. */
  public int methods() {
    return (int) scores.stream().filter(Objects::nonNull).count();
  }

  /** Whether two methods at least have a number here. */
  public boolean isShared() {
    return methods() >= SHARED;
  }

  /** The place in the order of methods of the one that leads, or -1 where none does: shared by two, unranked, or not shared at all. */
  public int leader() {
    for (int method = 0; method < scores.size(); method++) {
      if (scores.get(method) != null && scores.get(method).leads()) {
        return method;
      }
    }
    return -1;
  }

  /** How many rows with a rank the board has for that metric. */
  int ranked() {
    return scores.stream().filter(Objects::nonNull).mapToInt(score -> score.best().ranked()).max().orElse(0);
  }

  /** This row with the lead given to the one best number, by the metric's direction only. */
  ComparedRow judged() {
    Optional<BigDecimal> top = metric.isRanked() && isShared() ? top() : Optional.empty();
    boolean alone = top.isPresent() && scores.stream().filter(score -> equals(score, top.get())).count() == 1;
    return new ComparedRow(board, metric,
        scores.stream().map(score -> score == null ? null : score.leading(alone && equals(score, top.get()))).toList());
  }

  private Optional<BigDecimal> top() {
    Comparator<BigDecimal> ascending = Comparator.naturalOrder();
    return scores.stream().filter(Objects::nonNull).map(score -> score.shown().comparable())
        .max(metric.direction() == Direction.LOWER ? ascending.reversed() : ascending);
  }

  private static boolean equals(ComparedScore score, BigDecimal value) {
    return score != null && score.shown().comparable().compareTo(value) == 0;
  }
}
