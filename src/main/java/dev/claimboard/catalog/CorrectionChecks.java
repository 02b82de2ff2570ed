package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.List;

/** The checks without which a correction cannot be applied. */
final class CorrectionChecks {
  private CorrectionChecks() {}

  static List<Problem> problems(List<Source<Correction>> corrections) {
    List<Problem> problems = new ArrayList<>();
    for (Source<Correction> source : corrections) {
      Correction correction = source.entry();
      EntryFile file = source.file();
      if (correction.reason() == null || correction.reason().isBlank()) {
        problems.add(file.problemAt("reason", "the field 'reason' is missing", "say why, for readers of the board"));
      }
      if (correction.isMerge() || correction.into() != null) {
        checkMerge(file, correction, problems);
      } else {
        checkClaim(file, correction, problems);
      }
    }
    return problems;
  }

  private static void checkMerge(EntryFile file, Correction correction, List<Problem> problems) {
    if (!correction.isMerge() || correction.into() == null) {
      problems.add(file.problemAt("merge", "a merger needs both 'merge' and 'into'",
          "list the names under 'merge' and give one as 'into'"));
    }
    if (correction.paper() != null || correction.number() != null || correction.hide() || correction.mends()) {
      problems.add(file.problemAt("merge", "a merger concerns all claims of a method",
          "put the correction of one claim into a file of its own"));
    }
  }

  private static void checkClaim(EntryFile file, Correction correction, List<Problem> problems) {
    if (correction.paper() == null || correction.number() == null) {
      problems.add(file.problemAt("paper", "nothing tells which claim is meant", "give 'paper' and 'number', or 'merge' and 'into'"));
    }
    if (correction.hide() == correction.mends()) {
      problems.add(file.problemAt("hide", "the correction must either hide the claim or mend it",
          "give 'hide: true', or the right 'method', 'benchmark' or 'metric'"));
    }
  }
}
