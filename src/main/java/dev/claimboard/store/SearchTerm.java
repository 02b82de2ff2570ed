package dev.claimboard.store;

import dev.claimboard.catalog.NameKey;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What a person typed to find a name: case, hyphens and blanks do not matter ({@code gsm 8k} finds GSM8K). */
final class SearchTerm {
  private final String lower;
  private final String key;

  SearchTerm(String typed) {
    this.lower = typed.strip().toLowerCase(Locale.ROOT);
    this.key = NameKey.of(typed);
  }

  /** Whether one of the texts, which may be null, contains the term. */
  boolean isIn(String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).anyMatch(this::isInText);
  }

  private boolean isInText(String text) {
    return text.toLowerCase(Locale.ROOT).contains(lower) || !key.isEmpty() && NameKey.of(text).contains(key);
  }
}
