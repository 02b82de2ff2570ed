package dev.claimboard.board;

import dev.claimboard.claim.Value;
import java.time.LocalDate;

/**
 * A score claim of a board with the tab that it belongs to.
 *
 * @param entry   the claim and its paper
 * @param method  the method's id, or null
 * @param date    the paper's date, or null
 * @param metric  the tab's id, or null when none can be told
 * @param assumed whether the benchmark's default metric was taken because the text names none
 */
record Score(Entry entry, String method, LocalDate date, String metric, boolean assumed) {
  static Score of(Entry entry, String metric, boolean assumed) {
    return new Score(entry, Identity.methodOf(entry.claim()), entry.date(), metric, assumed);
  }

  Value value() {
    return entry.claim().value();
  }

  String paper() {
    return entry.reportingPaper();
  }
}
