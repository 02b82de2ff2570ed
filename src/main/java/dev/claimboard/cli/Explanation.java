package dev.claimboard.cli;

import dev.claimboard.extract.Derivation;
import dev.claimboard.extract.Extraction;
import java.util.ArrayList;
import java.util.List;

/** Writes down how every number of an abstract was judged, for people. */
final class Explanation {
  private static final String NOTHING = "-";

  private Explanation() {}

  /** In the order of the text, in three columns: what was decided, by which rule, and from which words or for what reason. */
  static String of(Extraction extraction) {
    return AlignedRows.of(Derivation.of(extraction).stream().flatMap(number -> rows(number).stream()).toList());
  }

  private static List<List<String>> rows(Derivation number) {
    List<List<String>> rows = new ArrayList<>();
    for (Derivation.Line line : number.lines()) {
      String from = number.isClaim() && !line.from().isBlank() ? '"' + line.from() + '"' : line.from();
      rows.add(List.of(rows.isEmpty() ? String.format("%-6s %s", line.slot(), line.result()) : slot(line), line.by(), from));
    }
    return rows;
  }

  private static String slot(Derivation.Line line) {
    return String.format("  %-10s %s", line.slot(), line.result().isEmpty() ? NOTHING : line.result());
  }
}
