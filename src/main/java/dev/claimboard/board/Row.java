package dev.claimboard.board;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a board: the best value that one paper reports for one method.
 *
 * @param rank             from 1, equal values sharing a rank (1, 1, 3), or null on a metric without direction and for {@code ofKind}
 * @param methodId         safe in an address, or null where the text names no method
 * @param methodName       the method as this paper spells it, or {@code (unnamed, PAPER TITLE)}
 * @param entry            the claim and its paper
 * @param comparable       the value on the metric's scale
 * @param printed          the value as the text prints it, with unit and hedge
 * @param reportedByOthers whether the method is named and is not the paper's own: a baseline's number
 * @param metricAssumed    whether the text names no metric and the benchmark's default one was taken
 * @param ofKind           whether the number is of a kind of the board's metric (average accuracy on accuracy): listed, not ranked
 * @param metricName       the metric as printed where it says more than the board's metric (also {@code Pass@10} on Pass@k), else null
 * @param conflicting      whether another paper gives a different number for the same method, see {@link Conflict}
 */
public record Row(
    Integer rank,
    String methodId,
    String methodName,
    Entry entry,
    BigDecimal comparable,
    String printed,
    boolean reportedByOthers,
    boolean metricAssumed,
    boolean ofKind,
    String metricName,
    boolean conflicting) {

  /** This row marked as conflicting. */
  Row inConflict() {
    return new Row(rank, methodId, methodName, entry, comparable, printed, reportedByOthers, metricAssumed, ofKind, metricName, true);
  }

  /** Whether the text names no method for the number. */
  public boolean isUnnamed() {
    return methodId == null;
  }

  /** When the paper appeared, or null. */
  public LocalDate date() {
    return entry.date();
  }
}
