package dev.claimboard.web.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table of claims ready for a template.
 *
 * @param caption  what it holds, for people who cannot see the heading above it
 * @param rows     in order
 * @param columns  which columns it has beside the value
 * @param anchored whether each row has an id, by which an address can point at it
 */
public record ClaimTable(String caption, List<ClaimView> rows, Set<Column> columns, boolean anchored) {

  /** A table with these columns beside the value; a column for metrics, settings or notes is left out when no row has any. */
  public static ClaimTable of(String caption, List<ClaimView> rows, Column... columns) {
    Set<Column> used = EnumSet.copyOf(List.of(columns));
    used.removeIf(column -> column == Column.METRIC && rows.stream().allMatch(row -> row.metric() == null));
    used.removeIf(column -> column == Column.SETTING && rows.stream().allMatch(row -> row.setting() == null));
    used.removeIf(column -> column == Column.NOTE && rows.stream().allMatch(row -> row.note() == null));
    return new ClaimTable(caption, rows, used, false);
  }

  /** The same table with an id for each row; one a page can have it. */
  public ClaimTable addressed() {
    return new ClaimTable(caption, rows, columns, true);
  }

  /** What to know about a row beforehand, as far as no column says it. */
  public List<Tag> tags(ClaimView row) {
    return has(Column.REPORTER) ? row.tags().stream().filter(tag -> tag != Tag.REPORTED_BY_OTHERS).toList() : row.tags();
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
