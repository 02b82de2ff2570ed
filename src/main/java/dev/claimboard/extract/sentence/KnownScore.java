package dev.claimboard.extract.sentence;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.phrase.TokenKind;

/** A number that the reader is taken to know, so that something is held against it: {@code above the 61.2% baseline}. */
public final class KnownScore {
  private KnownScore() {}

  /** Whether {@code the} opens the number behind a verb or preposition of comparison; {@code within} and the like tell limits. */
  public static boolean is(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String before = sentence.lower(candidate.before());
    boolean limit = Lexicon.isOneOf(before, "within", "beyond", "under");
    boolean hedge = sentence.is(candidate.before(), TokenKind.BOUND) && !limit;
    return candidate.isDefinite() && (hedge || Verbs.isCompareVerb(before));
  }
}
