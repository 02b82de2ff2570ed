package dev.claimboard.parse;

import dev.claimboard.phrase.TokenKind;
import java.util.Arrays;

/** The kind of each token type of the grammar. */
final class TokenKinds {
  private static final TokenKind[] KINDS = new TokenKind[ClaimLexer.VOCABULARY.getMaxTokenType() + 1];

  static {
    Arrays.fill(KINDS, TokenKind.OTHER);
    set(TokenKind.WORD, ClaimLexer.WORD, ClaimLexer.DIGIT_WORD, ClaimLexer.MERELY, ClaimLexer.VERSUS);
    set(TokenKind.NUMBER, ClaimLexer.NUMBER, ClaimLexer.GLUED_TIMES, ClaimLexer.GLUED_UNIT, ClaimLexer.FOLD, ClaimLexer.HYPHEN_POINT,
        ClaimLexer.HYPHEN_PERCENT);
    set(TokenKind.SCALED, ClaimLexer.SCALED, ClaimLexer.DECADE);
    set(TokenKind.HYPHENATED, ClaimLexer.HYPHENATED);
    set(TokenKind.ORDINAL, ClaimLexer.ORDINAL);
    set(TokenKind.BOUND, ClaimLexer.UP_TO, ClaimLexer.AT_LEAST, ClaimLexer.AT_MOST, ClaimLexer.ABOUT);
    set(TokenKind.ARTICLE, ClaimLexer.ARTICLE, ClaimLexer.THE);
    set(TokenKind.FROM, ClaimLexer.FROM, ClaimLexer.RANGE_FROM);
    set(TokenKind.TO, ClaimLexer.TO, ClaimLexer.ARROW);
    set(TokenKind.AND, ClaimLexer.AND);
    set(TokenKind.RESPECTIVELY, ClaimLexer.RESPECTIVELY);
    set(TokenKind.UNIT, ClaimLexer.PERCENT, ClaimLexer.POINTS, ClaimLexer.TIMES, ClaimLexer.UNIT);
    set(TokenKind.SIGN, ClaimLexer.PLUS, ClaimLexer.DASH, ClaimLexer.PLUS_MINUS);
    set(TokenKind.COMMA, ClaimLexer.COMMA);
    set(TokenKind.SEMICOLON, ClaimLexer.SEMICOLON);
    set(TokenKind.COLON, ClaimLexer.COLON);
    set(TokenKind.SLASH, ClaimLexer.SLASH);
    set(TokenKind.OPEN, ClaimLexer.OPEN);
    set(TokenKind.CLOSE, ClaimLexer.CLOSE);
    set(TokenKind.LONG_DASH, ClaimLexer.LONG_DASH);
    set(TokenKind.EQUALS, ClaimLexer.EQUALS);
    set(TokenKind.LINK, ClaimLexer.LINK);
  }

  private TokenKinds() {}

  /** The kind of a token of the generated lexer. */
  static TokenKind of(int tokenType) {
    return KINDS[tokenType];
  }

  private static void set(TokenKind kind, int... tokenTypes) {
    for (int type : tokenTypes) {
      KINDS[type] = kind;
    }
  }
}
