package dev.claimboard.store;

import dev.claimboard.catalog.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a person typed to find a name: case, hyphens and blanks do not matter ({@code gsm 8k} finds GSM8K), nor does the order of words. */
final class SearchTerm {
  private final String lower;
  private final String key;
  private final List<String> words;
  private final long letters;

  SearchTerm(String typed) {
    this.lower = typed.strip().toLowerCase(Locale.ROOT);
    this.key = NameKey.of(typed);
    this.words = Arrays.stream(lower.split("\\s+")).map(NameKey::of).filter(word -> !word.isEmpty()).toList();
    this.letters = letters(key);
  }

  /** How well a name answers; null when it does not. */
  Relevance in(Name name) {
    if ((letters & ~name.letters()) != 0) {
      return null;
    }
    if (!key.isEmpty() && name.key().equals(key)) {
      return Relevance.SAME;
    }
    if (name.lower().startsWith(lower) || !key.isEmpty() && name.key().startsWith(key)) {
      return Relevance.START;
    }
    if (name.lower().contains(lower) || !key.isEmpty() && name.key().contains(key)) {
      return Relevance.PART;
    }
    return words.size() > 1 && words.stream().allMatch(name.key()::contains) ? Relevance.WORDS : null;
  }

  /** Which letters a text has, some sharing a bit: a text lacks every text of which it lacks a letter. */
  private static long letters(String text) {
    return text.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, more) -> some | more);
  }

  /** A name in the two forms that are searched, with the letters of both. */
  record Name(String lower, String key, long letters) {
    static Name of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      String key = NameKey.of(name);
      return new Name(lower, key, SearchTerm.letters(lower) | SearchTerm.letters(key));
    }
  }

  /** How well a name answers, the best first. */
  enum Relevance {
    /** It is the name, in whatever spelling. */
    SAME,
    /** The name begins so. */
    START,
    /** The name contains it. */
    PART,
    /** The name contains every word of it. */
    WORDS
  }
}
