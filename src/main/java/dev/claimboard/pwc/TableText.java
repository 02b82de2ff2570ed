package dev.claimboard.pwc;

import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of evaluation tables as a text that claims can point into: a paragraph a row, with a line of its numbers, then its task, then its
 * code. Reads back what no claim holds.
 */
final class TableText {
  private static final String TASK = "Task: ";
  private static final String CODE = "Code: ";
  private static final String PART_OF = " › ";

  private final StringBuilder text = new StringBuilder();

  /** Where a row stands in the text: its first line, its names, and its numbers by metric. */
  record Place(Span line, Span model, Span dataset, Map<String, Cell> cells) {}

  /** Where a metric and its number stand. */
  record Cell(Span metric, Span number) {}

  /** Adds a row and tells where it stands. */
  Place add(TableRow row) {
    if (text.length() > 0) {
      text.append('\n');
    }
    int start = text.length();
    Span model = put(row.model());
    text.append(" on ");
    Span dataset = put(row.dataset());
    text.append(": ");
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.metrics().forEach((metric, number) -> {
      text.append(cells.isEmpty() ? "" : "; ");
      Span name = put(metric);
      text.append(' ');
      cells.put(metric, new Cell(name, put(number)));
    });
    Place place = new Place(new Span(start, text.length()), model, dataset, cells);
    text.append('\n').append(TASK).append(String.join(PART_OF, row.tasks())).append('\n');
    row.code().forEach(address -> text.append(CODE).append(address).append('\n'));
    return place;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The tasks of the row whose first line is there. */
  static List<String> tasks(String text, Span line) {
    List<String> tasks = behind(text, line, TASK);
    return tasks.isEmpty() ? List.of() : Arrays.asList(tasks.get(0).split(PART_OF));
  }

  /** The addresses of code of the row whose first line is there. */
  static List<String> code(String text, Span line) {
    return behind(text, line, CODE);
  }

  private static List<String> behind(String text, Span line, String label) {
    List<String> found = new ArrayList<>();
    int end = text.indexOf("\n\n", line.end());
    for (String other : text.substring(line.end(), end < 0 ? text.length() : end).split("\n")) {
      if (other.startsWith(label)) {
        found.add(other.substring(label.length()));
      }
    }
    return found;
  }

  private Span put(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }
}
