package dev.claimboard.export;

import dev.claimboard.board.Row;
import java.util.ArrayList;
import java.util.List;

/** The small print of a board's row. */
public final class RowNotes {
  private RowNotes() {}

  /** Short notes in a fixed order, such as {@code reported by others}; empty for a plain row. */
  public static List<String> of(Row row) {
    List<String> notes = new ArrayList<>();
    if (row.metricName() != null) {
      notes.add(row.metricName());
    }
    if (row.entry().claim().settingName() != null) {
      notes.add(row.entry().claim().settingName());
    }
    add(notes, row.reportedByOthers(), "reported by others");
    add(notes, row.metricAssumed(), "metric assumed");
    add(notes, row.conflicting(), "conflict");
    add(notes, row.entry().claim().evidence().isTableRow(), "from Papers with Code");
    if (row.entry().correction() != null) {
      notes.add("corrected: " + row.entry().correction().reason());
    }
    return List.copyOf(notes);
  }

  private static void add(List<String> notes, boolean applies, String note) {
    if (applies) {
      notes.add(note);
    }
  }
}
