package dev.claimboard.board;

import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a paper's score and its gain over a named baseline tell of that baseline: the score less the gain. Derived, and never ranked.
 *
 * @param baseline what the gain is over, as the text has it
 * @param number   the baseline's score
 * @param printed  the same with the score's unit
 * @param score    the score that it was computed from
 */
public record ImpliedScore(String baseline, BigDecimal number, String printed, Entry score) {

  /**
   * The baseline's score, or null unless the paper has exactly one plain score of the same method and metric on the board, and the gain is
   * a plain difference in the score's own unit: in points, or stated to be absolute.
   *
   * @param scores the board's scores of quality
   */
  static ImpliedScore of(Entry gain, List<Entry> scores) {
    Claim claim = gain.claim();
    if (claim.baselineName() == null || claim.methodName() == null || !isPlain(claim.value()) || !isAbsolute(claim.value())) {
      return null;
    }
    List<Entry> own = scores.stream().filter(score -> belongsTo(score, gain)).toList();
    if (own.size() != 1 || !isPlain(own.get(0).claim().value())) {
      return null;
    }
    Value value = own.get(0).claim().value();
    BigDecimal number = value.number().subtract(claim.value().number());
    return number.signum() < 0 ? null : new ImpliedScore(claim.baselineName(), number,
        PrintedValue.of(number, value.unit() == null ? null : value.unit().symbol()), own.get(0));
  }

  private static boolean isPlain(Value value) {
    return value.high() == null && value.bound() == null;
  }

  private static boolean isAbsolute(Value gain) {
    return gain.kind() == Kind.CHANGE && (gain.basis() == Basis.ABSOLUTE || Unit.POINTS.equals(gain.unit()) && gain.basis() == null);
  }

  /** A score without unit is printed with as many digits as a gain on its scale. */
  private static boolean sameUnit(Value score, Value gain) {
    boolean bare = score.unit() == null && score.number().scale() == gain.number().scale();
    return bare || Unit.PERCENT.equals(score.unit()) || Unit.POINTS.equals(score.unit());
  }

  private static boolean belongsTo(Entry score, Entry gain) {
    boolean samePaper = score.paper().id().equals(gain.paper().id());
    return samePaper && sameUnit(score.claim().value(), gain.claim().value())
        && Objects.equals(Identity.methodOf(score.claim()), Identity.methodOf(gain.claim()))
        && Objects.equals(Identity.metricOf(score.claim()), Identity.metricOf(gain.claim()));
  }
}
