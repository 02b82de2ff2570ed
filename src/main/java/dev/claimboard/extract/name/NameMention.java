package dev.claimboard.extract.name;

import dev.claimboard.phrase.TokenRange;

/**
 * A proper name at one place.
 *
 * @param range     its tokens in the sentence
 * @param text      its words, one blank between two, without a possessive ending
 * @param key       the form in which all spellings of the name coincide
 * @param catalogId the id of the catalog's benchmark of that name, or null
 */
public record NameMention(TokenRange range, String text, String key, String catalogId) {
  public int first() {
    return range.first();
  }

  public int last() {
    return range.last();
  }
}
