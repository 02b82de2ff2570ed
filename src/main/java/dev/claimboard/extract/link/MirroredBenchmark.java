package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;

/** A name in the place that a benchmark has before another number: {@code GaugeA from 40.1 to 52.3 and TideB recall from 31.0 to 44.8}. */
final class MirroredBenchmark {
  private static final int REACH = 4;

  private MirroredBenchmark() {}

  /** The name close before the number, when it may be a benchmark, and a benchmark stands as close before an earlier number; or null. */
  static NameMention of(Candidate candidate, SentenceContext context) {
    NameMention name = closeBefore(candidate, context);
    boolean open = name != null && !name.isModel() && !context.isBenchmarkOrSystem(name);
    return open && hasBenchmarkBefore(candidate.sentence(), name.first(), context) ? name : null;
  }

  private static boolean hasBenchmarkBefore(SentenceView sentence, int end, SentenceContext context) {
    for (int i = 0; i < sentence.amountCount() && sentence.amount(i).last() < end; i++) {
      NameMention name = closeBefore(new Candidate(sentence, i), context);
      if (name != null && context.meanings().isBenchmark(name)) {
        return true;
      }
    }
    return false;
  }

  private static NameMention closeBefore(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.left(); i >= 0 && candidate.left() - i < REACH; i--) {
      if (context.nameAt(i) != null) {
        return context.nameAt(i);
      }
      if (!sentence.isWord(i) || sentence.amountAt(i) >= 0 || Lexicon.isClearVerb(sentence.lower(i)) || Lexicon.isPreposition(sentence.lower(i))) {
        return null;
      }
    }
    return null;
  }
}
