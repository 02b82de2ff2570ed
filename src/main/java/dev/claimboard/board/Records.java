package dev.claimboard.board;

import dev.claimboard.catalog.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells when the top of a board was raised, and by which paper. */
final class Records {
  private Records() {}

  /** The steps by date; of several rows of one day only the best counts. Rows without date and unranked boards give none. */
  static List<RecordStep> of(List<Row> rows, Direction direction) {
    if (direction == null) {
      return List.of();
    }
    List<Row> dated = rows.stream().filter(row -> row.rank() != null && row.date() != null).sorted(Comparator.comparing(Row::date)).toList();
    List<RecordStep> steps = new ArrayList<>();
    BigDecimal top = null;
    for (Row row : dated) {
      BigDecimal gain = top == null ? null : gain(row.comparable(), top, direction);
      if (gain == null || gain.signum() > 0) {
        steps.add(new RecordStep(row.date(), row, gain));
        top = row.comparable();
      }
    }
    return steps;
  }

  private static BigDecimal gain(BigDecimal value, BigDecimal top, Direction direction) {
    return direction == Direction.LOWER ? top.subtract(value) : value.subtract(top);
  }
}
