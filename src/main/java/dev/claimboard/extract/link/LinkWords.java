package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;

/** Turns of phrase that more than one linker asks for. */
final class LinkWords {
  private LinkWords() {}

  /** Whether the token ends the opening of a comparison: {@code compared to}, {@code in comparison with}, {@code relative to}. */
  static boolean isComparedWith(SentenceView sentence, int token) {
    return Lexicon.isOneOf(sentence.lower(token), "to", "with")
        && Lexicon.isOneOf(sentence.lower(token - 1), "compared", "relative", "comparison");
  }

  /** The token, or the one before it where it is an article. */
  static int beforeArticle(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.ARTICLE) ? token - 1 : token;
  }

  /** The token, or the one after it where it is an article. */
  static int afterArticle(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.ARTICLE) ? token + 1 : token;
  }
}
