package dev.claimboard.catalog;

import java.util.List;
import java.util.Locale;

/**
 * What stands around an ambiguous name that means a certain entry.
 *
 * @param beginnings beginnings of words and of phrases: {@code segment} stands for {@code segmentation} as well; letter case is ignored
 */
public record Context(List<String> beginnings) {

  public Context {
    beginnings = beginnings.stream().map(beginning -> beginning.toLowerCase(Locale.ROOT)).toList();
  }

  /** How many of the beginnings a text has at the start of a word. */
  int foundIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return (int) beginnings.stream().filter(beginning -> isIn(lower, beginning)).count();
  }

  private static boolean isIn(String text, String beginning) {
    int at = text.indexOf(beginning);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at >= 0;
  }
}
