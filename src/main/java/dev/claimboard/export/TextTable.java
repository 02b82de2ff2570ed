package dev.claimboard.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table with aligned columns for a terminal. Cells are shown on one line; one longer than the limit is cut with {@code …}. Columns in
 * which no row has anything are left out. Not thread-safe.
 */
public final class TextTable {
  private static final int LIMIT = 60;
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> right = new LinkedHashSet<>();

  /** A table with these column names. */
  public TextTable(String... header) {
    rows.add(Arrays.asList(header));
  }

  /** Aligns a column, counted from 0, to the right. */
  public TextTable alignRight(int column) {
    right.add(column);
    return this;
  }

  /** Adds a row; nulls are empty cells. */
  public void add(Object... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::cell).toList());
  }

  /** Whether it has no rows below the header. */
  public boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Writes the table, header first, each line ended by {@code \n} and without blanks at its end. */
  public void print(Appendable out) throws IOException {
    int[] widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        if (widths[column] > 0) {
          String space = " ".repeat(widths[column] - width(row.get(column)));
          line.append(right.contains(column) ? space + row.get(column) : row.get(column) + space).append(GAP);
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    for (int column = 0; column < widths.length; column++) {
      boolean shown = widths[column] > 0 || isEmpty();
      widths[column] = shown ? Math.max(widths[column], width(rows.get(0).get(column))) : 0;
    }
    return widths;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return width(text) <= LIMIT ? text : text.substring(0, text.offsetByCodePoints(0, LIMIT - 1)).stripTrailing() + "…";
  }
}
