package dev.claimboard.suggest;

import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.math.BigDecimal;

/** How the scores of a metric are printed, while claims are gathered. */
final class Numbers {
  private int scores;
  private int percents;
  private int shares;

  void add(Value value) {
    if (value.kind() != Kind.SCORE) {
      return;
    }
    scores++;
    percents += Unit.PERCENT.equals(value.unit()) ? 1 : 0;
    boolean share = value.unit() == null && value.number().signum() >= 0 && value.number().compareTo(BigDecimal.ONE) <= 0;
    shares += share ? 1 : 0;
  }

  /** The scale that more than half of the scores suggest, else an open one. */
  Scale scale() {
    if (2 * percents > scores) {
      return Scale.PERCENT;
    }
    return 2 * shares > scores ? Scale.UNIT : Scale.OPEN;
  }
}
