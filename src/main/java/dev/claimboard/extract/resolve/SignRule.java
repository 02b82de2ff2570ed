package dev.claimboard.extract.resolve;

import dev.claimboard.catalog.Direction;
import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.phrase.Sign;
import java.math.BigDecimal;

/** The sign of a number: it tells what happens to the metric, not whether that is good. */
final class SignRule {
  private SignRule() {}

  /**
   * Signs a number.
   *
   * @param number    unsigned
   * @param kind      what the number is; a multiple is never signed
   * @param printed   the printed sign, which decides where there is one
   * @param effect    what the words say, or null
   * @param direction which values of the metric are better, or null when unknown: then better means higher
   */
  static BigDecimal sign(BigDecimal number, Kind kind, Sign printed, Effect effect, Direction direction) {
    return isNegative(kind, printed, effect, direction) ? number.negate() : number;
  }

  private static boolean isNegative(Kind kind, Sign printed, Effect effect, Direction direction) {
    if (kind == Kind.FACTOR) {
      return false;
    }
    if (printed != Sign.NONE || kind == Kind.SCORE || effect == null) {
      return printed == Sign.MINUS;
    }
    return switch (effect) {
      case UP -> false;
      case DOWN -> true;
      case BETTER -> direction == Direction.LOWER;
      case WORSE -> direction != Direction.LOWER;
    };
  }
}
