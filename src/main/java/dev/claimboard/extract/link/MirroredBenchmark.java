package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;

/** A name in the place that a benchmark has before another number: {@code GSM8K from 40.1 to 52.3 and Tideline from 31.0 to 44.8}. */
final class MirroredBenchmark {
  private static final int REACH = 4;
  private static final int NUMBERS = 8;

  private MirroredBenchmark() {}

  /** The name close before the number, when it may be a benchmark, and a benchmark stands as close before an earlier number; or null. */
  static NameMention of(Candidate candidate, SentenceContext context) {
    NameMention name = closeBefore(candidate, context);
    boolean open = name != null && !name.isModel() && !context.isBenchmarkOrSystem(name);
    return open && hasBenchmarkBefore(candidate, name.first(), context) ? name : null;
  }

  private static boolean hasBenchmarkBefore(Candidate candidate, int end, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.index() - 1; i >= 0 && candidate.index() - i <= NUMBERS; i--) {
      NameMention name = sentence.amount(i).last() < end ? closeBefore(new Candidate(sentence, i), context) : null;
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
      if (!isInside(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the token can be part of what the name measures, such as {@code recall}. */
  private static boolean isInside(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.isWord(token) && sentence.amountAt(token) < 0 && !Verbs.isClearVerb(word) && !FunctionWords.isPreposition(word);
  }
}
