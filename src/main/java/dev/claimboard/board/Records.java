package dev.claimboard.board;

import dev.claimboard.catalog.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells when the top of a board was raised, and by which paper. */
final class Records {
  private Records() {}

  /**
   * The steps by date, from rows in board order, so that of several rows of one day only the best counts. Rows without date and
   * unranked boards give none.
   */
  static List<RecordStep> of(List<Row> rows, Direction direction) {
    if (direction == null) {
      return List.of();
    }
    List<Dated> dated = rows.stream().filter(row -> row.rank() != null).map(row -> new Dated(row.date(), row))
        .filter(row -> row.date() != null).sorted(Comparator.comparing(Dated::date)).toList();
    List<RecordStep> steps = new ArrayList<>();
    BigDecimal top = null;
    for (Dated candidate : dated) {
      BigDecimal value = candidate.row().comparable();
      BigDecimal gain = top == null ? null : gain(value, top, direction);
      if (gain == null || gain.signum() > 0) {
        steps.add(new RecordStep(candidate.date(), candidate.row(), gain));
        top = value;
      }
    }
    return steps;
  }

  private record Dated(LocalDate date, Row row) {}

  private static BigDecimal gain(BigDecimal value, BigDecimal top, Direction direction) {
    return direction == Direction.LOWER ? top.subtract(value) : value.subtract(top);
  }
}
