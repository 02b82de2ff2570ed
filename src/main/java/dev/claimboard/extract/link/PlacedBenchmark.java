package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** Tells a benchmark on which something is measured from one that is only spoken of. */
public final class PlacedBenchmark {
  private static final Set<String> PLACING = Set.of("on", "across", "in", "for", "over", "under", "from", "benchmarks", "datasets");
  private static final int REACH = 9;

  private PlacedBenchmark() {}

  /** Whether a word of place stands before the name: {@code on A}, {@code across A}, {@code Using A, …}; not {@code trained on A}. */
  public static boolean isPlaced(SentenceView sentence, NameMention name) {
    int first = sentence.is(name.first() - 1, TokenKind.OPEN) ? name.first() - 1 : name.first();
    for (int i = first - 1; i >= 0 && first - i < REACH; i--) {
      String word = sentence.lower(i);
      boolean foundation = word.equals("on") && Verbs.isFoundation(sentence.lower(i - 1));
      if (word.equals("using") && (i == 0 || isBeforeDataset(sentence, name.last() + 1))) {
        return true;
      }
      if (PLACING.contains(word)) {
        return !foundation;
      }
      if (Verbs.isClearVerb(word) || sentence.amountAt(i) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the name is what something was built or trained on: {@code pretrained on A}, {@code Built upon the large A}. */
  public static boolean isGround(SentenceView sentence, NameMention name) {
    for (int i = name.first() - 1; i >= 0 && name.first() - i < REACH; i--) {
      if (Lexicon.isOneOf(sentence.lower(i), "on", "upon")) {
        return Verbs.isFoundation(sentence.lower(i - 1));
      }
      if (!sentence.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code dataset}, {@code driving dataset}. */
  private static boolean isBeforeDataset(SentenceView sentence, int token) {
    return NameWords.isBenchmarkNoun(sentence.lower(token))
        || sentence.isWord(token) && NameWords.isBenchmarkNoun(sentence.lower(token + 1));
  }
}
