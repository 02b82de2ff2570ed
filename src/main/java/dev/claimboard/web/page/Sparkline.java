package dev.claimboard.web.page;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.PrintedValue;
import dev.claimboard.board.RecordStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * The record of a board over time as a small step line: from the first record on the left to the newest paper on the right, the least value
 * at the bottom, the greatest at the top.
 *
 * @param path the line, as an SVG path
 * @param text the same in words: {@code 14 records, 41.2% to 57.2% since 2025-03}
 */
public record Sparkline(String path, String text) {
  /** Width of the drawing. */
  public static final int WIDTH = 96;
  /** Height of the drawing. */
  public static final int HEIGHT = 20;

  private static final int MARGIN = 2;

  /** The sparkline of a board with its leader; null where the record was never raised. */
  public static Sparkline of(BoardSummary board) {
    List<RecordStep> steps = board.records();
    if (steps.size() < 2) {
      return null;
    }
    LocalDate end = board.newest() == null ? last(steps).date() : board.newest();
    return new Sparkline(path(steps, end), text(steps, board.metric()));
  }

  private static String path(List<RecordStep> steps, LocalDate end) {
    LocalDate start = steps.get(0).date();
    long days = Math.max(1, ChronoUnit.DAYS.between(start, end));
    double first = value(steps.get(0));
    double last = value(last(steps));
    double low = Math.min(first, last);
    double range = Math.abs(last - first);
    StringBuilder path = new StringBuilder("M").append(MARGIN).append(' ').append(number(y(first, low, range)));
    for (RecordStep step : steps.subList(1, steps.size())) {
      path.append('H').append(number(x(ChronoUnit.DAYS.between(start, step.date()), days)))
          .append('V').append(number(y(value(step), low, range)));
    }
    return path.append('H').append(WIDTH - MARGIN).toString();
  }

  private static double x(long day, long days) {
    return MARGIN + (WIDTH - 2.0 * MARGIN) * day / days;
  }

  private static double y(double value, double low, double range) {
    return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * (value - low) / range;
  }

  private static String text(List<RecordStep> steps, BoardMetric metric) {
    BigDecimal first = steps.get(0).row().comparable();
    BigDecimal last = last(steps).row().comparable();
    return steps.size() + " records, " + PrintedValue.of(first, metric.unit()) + " to " + PrintedValue.of(last, metric.unit()) + " since "
        + YearMonth.from(steps.get(0).date());
  }

  private static double value(RecordStep step) {
    return step.row().comparable().doubleValue();
  }

  private static RecordStep last(List<RecordStep> steps) {
    return steps.get(steps.size() - 1);
  }

  private static String number(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }
}
