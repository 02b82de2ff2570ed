package dev.claimboard.web.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table of claims ready for a template.
 *
 * @param caption what it holds, for people who cannot see the heading above it
 * @param rows    in order
 * @param columns which columns it has
 * @param unit    the unit of its values for the header, or null
 */
public record ClaimTable(String caption, List<ClaimView> rows, Set<Column> columns, String unit) {

  /** A table whose values may have different units. */
  public static ClaimTable of(String caption, List<ClaimView> rows, Column... columns) {
    return new ClaimTable(caption, rows, EnumSet.copyOf(List.of(columns)), null);
  }

  /** Whether it has a column. */
  public boolean has(Column column) {
    return columns.contains(column);
  }

  /** How many columns it has with the value. */
  public int width() {
    return columns.size() + 1;
  }

  /** The style class that aligns its values. */
  public String tailClass() {
    return PrintedNumber.tailClass(rows);
  }
}
