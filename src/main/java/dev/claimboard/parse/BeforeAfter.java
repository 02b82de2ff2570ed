package dev.claimboard.parse;

import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.Token;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * Tells a pair of before and after from a range, where no {@code from} opens it: {@code (AUC 0.73 to 0.92)} is a pair, {@code reaches 50 to
 * 70% accuracy} a range.
 */
final class BeforeAfter {
  private static final int LONGEST_ITEM = 8;
  private static final Set<String> RANGE_OPENERS =
      Set.of("of", "by", "between", "range", "at", "is", "are", "was", "were", "in", "with", "=", "≈", "typically");

  private final List<Token> tokens;

  BeforeAfter(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether {@code low to high} is a pair: it goes down, stands in brackets behind what is measured, or goes on from a pair before.
   *
   * @param before the later amount of the pair that stands before it, or null when the amount before is of no pair
   */
  boolean isPair(Amount low, Amount high, Amount before) {
    boolean alike = low.unit() == null ? high.unit() == null : high.unit() == null || low.unit().equals(high.unit());
    boolean open = low.bound() != null || low.sign() != Sign.NONE || high.sign() != Sign.NONE || low.isRange() || high.isRange();
    if (!alike || open || !low.isMeasured() && !high.isMeasured() || opensRange(low.first() - 1)) {
      return false;
    }
    boolean down = low.low().compareTo(high.low()) > 0;
    return down || before != null && goesOn(before, low) || isMeasuredInBracket(low.first() - 1) || isBehindFrom(low.first() - 2);
  }

  private boolean opensRange(int token) {
    return token >= 0 && (tokens.get(token).is(TokenKind.FROM) || RANGE_OPENERS.contains(tokens.get(token).lower())
        || tokens.get(token).lower().endsWith(" from"));
  }

  /** {@code from Spearman 0.35 to 0.82}. */
  private boolean isBehindFrom(int token) {
    return token >= 0 && tokens.get(token).is(TokenKind.FROM) && tokens.get(token + 1).isWordLike();
  }

  /** {@code from 1.2 to 1.5 on A and 2.2 to 2.5 on B}. */
  private boolean goesOn(Amount before, Amount low) {
    int separator = low.first() - 1;
    boolean joined = tokens.get(separator).is(TokenKind.AND) || tokens.get(separator).is(TokenKind.COMMA);
    boolean alike = before.unit() == null ? low.unit() == null : before.unit().equals(low.unit());
    return joined && alike && low.first() - before.last() <= LONGEST_ITEM;
  }

  /** Whether the token is a word or a colon inside of brackets. */
  private boolean isMeasuredInBracket(int token) {
    if (token < 0 || !tokens.get(token).isWordLike() && !tokens.get(token).is(TokenKind.COLON)) {
      return false;
    }
    for (int i = token; i >= 0 && !tokens.get(i).is(TokenKind.CLOSE); i--) {
      if (tokens.get(i).is(TokenKind.OPEN)) {
        return true;
      }
    }
    return false;
  }
}
