package dev.claimboard.web.method;

import dev.claimboard.web.evidence.PrintedNumber;
import java.util.List;

/**
 * A part of a method's page.
 *
 * @param part  which one
 * @param count how many claims belong to it
 * @param rows  those that are shown
 */
public record MethodSection(MethodPart part, int count, List<MethodRow> rows) {

  /** Whether a row has a note. */
  public boolean hasNotes() {
    return rows.stream().anyMatch(row -> row.note() != null);
  }

  /** Whether a row has a rank or could have one. */
  public boolean hasRanks() {
    return part == MethodPart.BENCHMARKS || part == MethodPart.OTHERS;
  }

  /** Whether a row stands on a benchmark. */
  public boolean hasBenchmarks() {
    return part != MethodPart.UNPLACED;
  }

  /** The style class that aligns the values. */
  public String tailClass() {
    return PrintedNumber.tailClass(rows.stream().map(MethodRow::claim).toList());
  }

  /** How many columns the table has. */
  public int width() {
    return 5 + (hasNotes() ? 1 : 0) + (hasRanks() ? 1 : 0) + (hasBenchmarks() ? 1 : 0);
  }
}
