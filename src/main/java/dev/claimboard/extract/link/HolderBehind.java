package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.KnownScore;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** What has a number that something is held against, and stands behind it: {@code than 61.2% for X}, {@code above the 61.2% of X}. */
final class HolderBehind {
  private static final Set<String> REACHED = Set.of("achieved", "attained", "obtained", "observed", "reached", "reported", "required",
      "scored", "recorded", "shown");
  private static final Set<String> CLOSING = Set.of(")", "]");
  private static final int LONGEST_ASIDE = 4;

  private HolderBehind() {}

  /** The phrase for it, of a list of such numbers in its own place: {@code the 61.2% baseline}; or null. */
  static TokenRange of(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int link = link(candidate);
    TokenRange phrase = NounPhrases.startingAt(sentence, link < 0 ? candidate.after() : link + 1);
    if (phrase == null) {
      return null;
    }
    boolean compared = link >= 0 && isOtherSide(candidate);
    boolean other = link < 0 && Lexicon.isOneOf(sentence.lower(phrase.last()), "baseline", "baselines");
    return compared || other ? phrase : null;
  }

  /** Whether a number is held against another, or goes on with a list of such: {@code than 61.2% for A, 58.1% for B and 57.2% for C}. */
  private static boolean isOtherSide(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int before = LinkWords.beforeOpening(sentence, candidate.before());
    if (KnownScore.is(candidate) || isHeldAgainst(sentence, before)) {
      return true;
    }
    boolean separated = sentence.is(before, TokenKind.COMMA) || sentence.is(before, TokenKind.AND);
    Candidate earlier = separated && candidate.index() > 0 ? new Candidate(sentence, candidate.index() - 1) : null;
    int link = earlier == null ? -1 : link(earlier);
    TokenRange holder = link < 0 ? null : NounPhrases.startingAt(sentence, link + 1);
    boolean next = holder != null && before - holder.last() <= LONGEST_ASIDE;
    return next && sentence.find(holder.last(), before, CLOSING) < 0 && isOtherSide(earlier);
  }

  private static boolean isHeldAgainst(SentenceView sentence, int token) {
    boolean bound = sentence.lower(token).equals("over");
    return !bound && LinkWords.isComparing(sentence.lower(token)) || LinkWords.isComparedWith(sentence, token);
  }

  /** The preposition behind the number, what the number measures passed over; or -1. */
  private static int link(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.after());
    boolean measured = phrase != null && phrase.first() == candidate.after() && MetricPhrase.hasMetricHead(sentence, phrase);
    int at = measured ? phrase.last() + 1 : candidate.after();
    if (REACHED.contains(sentence.lower(at))) {
      return Lexicon.isOneOf(sentence.lower(at + 1), "by", "with", "for", "from", "using") ? at + 1 : -1;
    }
    boolean known = measured || candidate.isDefinite();
    return Lexicon.isOneOf(sentence.lower(at), "for", "by") || known && sentence.lower(at).equals("of") ? at : -1;
  }
}
