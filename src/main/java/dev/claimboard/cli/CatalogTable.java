package dev.claimboard.cli;

import java.util.ArrayList;
import java.util.List;

/** Sets rows of text in columns for a terminal. */
final class CatalogTable {

  private static final String GAP = "  ";

  private CatalogTable() {}

  /**
   * The lines of a table.
   *
   * @param head the columns' headings
   * @param rows as many cells each as there are headings
   * @return the heading and one line a row, without trailing blanks
   */
  static List<String> of(List<String> head, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    int[] widths = new int[head.size()];
    for (List<String> row : all) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
