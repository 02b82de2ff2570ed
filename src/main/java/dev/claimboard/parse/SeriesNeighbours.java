package dev.claimboard.parse;

import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Token;
import dev.claimboard.phrase.TokenKind;
import java.util.List;

/** Tells by the words before amounts that stand side by side whether they belong to one list. */
final class SeriesNeighbours {
  private final List<Token> tokens;

  SeriesNeighbours(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * In {@code a score of 81.6 and a 22.8% gain} the article begins another phrase, in {@code Subtask 1 and 0.51 on} the first number ends a
   * name; in {@code a 3% and a 5% gain} nothing does.
   */
  boolean areApart(List<Amount> read) {
    if (read.size() != 2 || read.get(0).unit() != null) {
      return false;
    }
    Amount first = read.get(0);
    Amount second = read.get(1);
    boolean article = tokens.get(second.first()).is(TokenKind.ARTICLE) && !tokens.get(first.first()).is(TokenKind.ARTICLE);
    boolean name = followsCapital(first) && first.isWhole() && second.isMeasured();
    return article && second.unit() != null || name;
  }

  /** A number behind a capitalised word may be its version: {@code Claude 3.5 and 23.6%} is no list of percentages. */
  boolean followsCapital(Amount amount) {
    return amount.first() > 0 && Character.isUpperCase(tokens.get(amount.first() - 1).text().charAt(0));
  }
}
