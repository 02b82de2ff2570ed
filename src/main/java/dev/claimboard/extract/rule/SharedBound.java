package dev.claimboard.extract.rule;

import dev.claimboard.claim.Bound;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Objects;

/** A hedge covers every item of the list that it opens, also where each item is found by itself: {@code up to +12% on A and +6% on B}. */
public final class SharedBound {
  private SharedBound() {}

  /**
   * The finding with the hedge of the item before it in its list, where it has none of its own.
   *
   * @param earlier the findings before it in the sentence
   */
  public static Finding of(Finding finding, List<Finding> earlier) {
    Finding previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean opens = previous != null && (previous.bound() == Bound.UP_TO || previous.bound() == Bound.AT_LEAST);
    if (!opens || finding.bound() != null || finding.candidate().isPair()) {
      return finding;
    }
    boolean alike = previous.kind() == finding.kind() && previous.rule().equals(finding.rule())
        && Objects.equals(previous.candidate().amount().unit(), finding.candidate().amount().unit());
    return alike && ItemList.holds(finding.candidate(), previous) ? finding.withBound(previous.bound()) : finding;
  }
}
