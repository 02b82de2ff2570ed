package dev.claimboard.board;

import dev.claimboard.claim.Value;

/**
 * A score claim of a board with the tab that it belongs to.
 *
 * @param entry   the claim and its paper
 * @param metric  the tab's id, or null when none can be told
 * @param assumed whether the benchmark's default metric was taken because the text names none
 */
record Score(Entry entry, String metric, boolean assumed) {
  Value value() {
    return entry.claim().value();
  }

  String method() {
    return Identity.methodOf(entry.claim());
  }

  String paper() {
    return entry.paper().id().value();
  }
}
