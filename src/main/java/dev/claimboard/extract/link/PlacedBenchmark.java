package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.Set;

/** Tells a benchmark on which something is measured from one that is only spoken of. */
final class PlacedBenchmark {
  private static final Set<String> PLACING = Set.of("on", "across", "in", "for", "over", "under", "benchmarks", "datasets");
  private static final int REACH = 6;

  private PlacedBenchmark() {}

  /** Whether a word of place stands before the name: {@code on A}, {@code across the large A}, {@code Using A, …}; not {@code trained on A}. */
  static boolean isPlaced(SentenceView sentence, NameMention name) {
    for (int i = name.first() - 1; i >= 0 && name.first() - i < REACH; i--) {
      String word = sentence.lower(i);
      boolean foundation = word.equals("on") && Lexicon.isFoundation(sentence.lower(i - 1));
      if (i == 0 && word.equals("using")) {
        return true;
      }
      if (PLACING.contains(word)) {
        return !foundation;
      }
      if (Lexicon.isClearVerb(word) || sentence.amountAt(i) >= 0) {
        return false;
      }
    }
    return false;
  }
}
