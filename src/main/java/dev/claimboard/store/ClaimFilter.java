package dev.claimboard.store;

import dev.claimboard.claim.Kind;
import java.time.LocalDate;

/**
 * Which claims are wanted; every part that is null does not restrict.
 *
 * @param benchmark     a board's id, a catalog alias or any spelling
 * @param method        a method's id or any spelling
 * @param metric        a metric's id, a catalog alias or any spelling
 * @param kind          the kind
 * @param paper         a paper's id, exactly
 * @param since         papers of that day or later; undated papers do not match
 * @param until         papers of that day or earlier; undated papers do not match
 * @param text          words, each of which stands in the quote, the title or a name of the claim, whatever the case
 * @param efficiency    true for claims of speed, size and cost only, false for the others only
 * @param minConfidence the least confidence
 * @param rule          the id of the rule that found the claim, exactly
 * @param details       the lesser parts, never null
 */
public record ClaimFilter(
    String benchmark,
    String method,
    String metric,
    Kind kind,
    String paper,
    LocalDate since,
    LocalDate until,
    String text,
    Boolean efficiency,
    Double minConfidence,
    String rule,
    ClaimDetails details) {

  /** Every claim. */
  public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null);

  /** A filter without lesser parts. */
  public ClaimFilter(String benchmark, String method, String metric, Kind kind, String paper, LocalDate since, LocalDate until, String text,
      Boolean efficiency, Double minConfidence, String rule) {
    this(benchmark, method, metric, kind, paper, since, until, text, efficiency, minConfidence, rule, ClaimDetails.ANY);
  }

  /** The same filter on that benchmark. */
  public ClaimFilter on(String board) {
    return new ClaimFilter(board, method, metric, kind, paper, since, until, text, efficiency, minConfidence, rule, details);
  }

  /** Every claim of one method: its id or any spelling. */
  public static ClaimFilter ofMethod(String method) {
    return new ClaimFilter(null, method, null, null, null, null, null, null, null, null, null);
  }
}
