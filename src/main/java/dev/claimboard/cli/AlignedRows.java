package dev.claimboard.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets rows without a heading in columns for a terminal. */
final class AlignedRows {
  private static final String GAP = "  ";
  private static final int WIDEST = 48;

  private AlignedRows() {}

  /**
   * One line a row, without blanks at its end. A cell wider than a column may grow keeps all its text and moves the rest of its line.
   *
   * @param rows as many cells each
   */
  static String of(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    int[] widths = IntStream.range(0, columns).map(column -> width(rows, column)).toArray();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(Math.max(0, widths[column] - width(cell)))).append(GAP);
    }
    return line.toString().stripTrailing() + "\n";
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).filter(width -> width <= WIDEST).max().orElse(0);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
