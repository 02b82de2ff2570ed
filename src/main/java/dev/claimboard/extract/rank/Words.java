package dev.claimboard.extract.rank;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;

/** Compares words whatever their number. */
final class Words {
  private static final int LONGEST_WITHOUT_PLURAL = 3;

  private Words() {}

  static String singular(String word) {
    return word.length() > LONGEST_WITHOUT_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** How much of a phrase another text has: {@code all}, {@code half} or {@code no}; the text may be null. */
  static String overlap(SentenceView sentence, TokenRange phrase, SentenceView other) {
    int shared = 0;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      shared += contains(other, sentence.lower(i)) ? 1 : 0;
    }
    return shared == phrase.size() ? "all" : shared > 0 && 2 * shared >= phrase.size() ? "half" : "no";
  }

  static boolean contains(SentenceView text, String word) {
    String wanted = singular(word);
    for (int i = 0; text != null && i < text.size(); i++) {
      if (singular(text.lower(i)).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
