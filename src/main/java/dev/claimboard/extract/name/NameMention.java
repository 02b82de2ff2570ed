package dev.claimboard.extract.name;

import dev.claimboard.catalog.NameKey;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/**
 * A proper name at one place.
 *
 * @param range     its tokens in the sentence
 * @param text      its words, one blank between two, without a possessive ending
 * @param key       the form in which all spellings of the name coincide
 * @param catalogId the id of the catalog's benchmark of that name, or null
 * @param isModel   whether it ends like a model with its size or training stage, or begins with a known family of models
 */
public record NameMention(TokenRange range, String text, String key, String catalogId, boolean isModel) {
  /** A name that looks like a model when its words do. */
  NameMention(TokenRange range, String text, String key, String catalogId) {
    this(range, text, key, catalogId, NameShape.isModelName(text));
  }

  /** A name that is no catalog's, as the words of a sentence spell it. */
  static NameMention ofWords(SentenceView sentence, TokenRange range) {
    String text = sentence.textOf(range).replace(" ,", ",").replace(" !", "!");
    return new NameMention(range, text, NameKey.of(text), null);
  }

  /** Whether it stands alone in brackets. */
  public boolean fillsBracket(SentenceView sentence) {
    return sentence.is(first() - 1, TokenKind.OPEN) && sentence.is(last() + 1, TokenKind.CLOSE);
  }

  /** Index of its first token. */
  public int first() {
    return range.first();
  }

  /** Index of its last token. */
  public int last() {
    return range.last();
  }
}
