package dev.claimboard.suggest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids for the catalog from names. */
final class FreeId {
  private FreeId() {}

  /** The name in lower-case letters and digits with hyphens between them, and a number behind it when that id is taken. */
  static String of(String name, Predicate<String> taken) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("+", "-plus");
    String words = plain.replaceAll("\\p{M}|\\\\[a-z]+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String id = words.isEmpty() ? "unnamed" : words;
    int number = 2;
    String free = id;
    while (taken.test(free)) {
      free = id + "-" + number++;
    }
    return free;
  }
}
