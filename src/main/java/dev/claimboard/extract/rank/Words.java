package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** What the words of a phrase tell of it. Words are asked for in lower case. */
public final class Words {
  private static final Set<String> TASKS = Set.of("detection", "recognition", "segmentation", "classification", "translation", "generation",
      "estimation", "prediction", "reconstruction", "forecasting", "tracking", "retrieval", "answering", "summarization", "understanding",
      "reasoning", "identification", "localization", "verification", "analysis", "assessment", "evaluation", "synthesis", "planning");
  private static final Set<String> BENCHMARK_LIKE =
      Set.of("benchmark", "evaluation", "study", "analysis", "survey", "dataset", "corpus", "review", "comparison");
  private static final String[] COUNTS = {"0", "1", "2", "3", "4"};
  private static final int LONGEST_WITHOUT_PLURAL = 3;

  private Words() {}

  /** A number as a word; one larger than the most counts as that. */
  public static String count(int number, int most) {
    return COUNTS[Math.min(number, most)];
  }

  /** The word without the s of a plural; words of up to three letters as they are. */
  public static String singular(String word) {
    return word.length() > LONGEST_WITHOUT_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the word names something to be done rather than a way to do it. */
  public static boolean isTask(String word) {
    return TASKS.contains(singular(word));
  }

  /** Whether a phrase with that head describes a benchmark or a study rather than a system. */
  public static boolean isBenchmarkLike(String head) {
    return BENCHMARK_LIKE.contains(head);
  }

  /** The class of a phrase's last word. */
  public static String head(String word) {
    if (NameWords.isOwnNoun(word)) {
      return "own";
    }
    if (Site.isGenericPlural(word)) {
      return "plural";
    }
    if (NameWords.isBenchmarkNoun(word)) {
      return "benchmark";
    }
    return word.endsWith("ing") ? "ing" : word.endsWith("tion") || word.endsWith("ment") ? "tion" : word.endsWith("s") ? "s" : "x";
  }

  /** How much of a phrase another text has: {@code all}, {@code half} or {@code no}; the text may be null. */
  public static String overlap(SentenceView sentence, TokenRange phrase, SentenceView other) {
    int shared = 0;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      shared += contains(other, sentence.lower(i)) ? 1 : 0;
    }
    return shared == phrase.size() ? "all" : shared > 0 && 2 * shared >= phrase.size() ? "half" : "no";
  }

  /** Whether a text, which may be null, has the word in singular or plural. */
  public static boolean contains(SentenceView text, String word) {
    String wanted = singular(word);
    for (int i = 0; text != null && i < text.size(); i++) {
      if (singular(text.lower(i)).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
