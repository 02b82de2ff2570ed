package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** The word that links a number to the system that has it: {@code 61.2% for X}, {@code 61.2% accuracy of X}, {@code 61.2% achieved by X}. */
final class HolderLink {
  private static final Set<String> REACHED = Set.of("achieved", "attained", "obtained", "observed", "reached", "reported", "required",
      "scored", "recorded", "shown");

  private HolderLink() {}

  /** The preposition behind the number, what the number measures passed over; or -1. */
  static int behind(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.after());
    boolean measured = phrase != null && phrase.first() == candidate.after() && MetricPhrase.hasMetricHead(sentence, phrase);
    int at = measured ? phrase.last() + 1 : candidate.after();
    if (REACHED.contains(sentence.lower(at))) {
      return Lexicon.isOneOf(sentence.lower(at + 1), "by", "with", "for", "from", "using") ? at + 1 : -1;
    }
    boolean known = measured || sentence.lower(candidate.amount().first()).equals("the");
    return Lexicon.isOneOf(sentence.lower(at), "for", "by") || known && sentence.lower(at).equals("of") ? at : -1;
  }
}
