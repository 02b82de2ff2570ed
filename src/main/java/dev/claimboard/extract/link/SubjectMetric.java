package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/**
 * The metric that opens the clause as the subject of the number's verb, with words between that say more of it: {@code The decoding time
 * per page is reduced to 22 seconds}, {@code similarity for short texts reached 0.95}.
 */
final class SubjectMetric {
  private static final int LONGEST_CLAUSE = 16;
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "per", "on", "across", "between", "with", "in", "over", "under", "to");
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "while", "whereas", "where", "which", "and", "but");

  private SubjectMetric() {}

  /** The metric, or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    Candidate candidate = finding.candidate();
    int verb = finding.kind() == Kind.SCORE && finding.metric() == null ? verb(candidate) : -1;
    int start = verb < 0 ? -1 : clauseStart(sentence, verb);
    TokenRange subject = start < 0 ? null : NounPhrases.startingAt(sentence, start);
    return subject != null && subject.last() < verb && isTelling(context, subject) && isFollowed(sentence, subject, verb) ? subject : null;
  }

  private static boolean isTelling(SentenceContext context, TokenRange subject) {
    SentenceView sentence = context.sentence();
    boolean bareVague = subject.size() == 1 && MetricPhrase.isVague(sentence.lower(subject.last()));
    return !bareVague && MetricPhrase.hasMetricHead(sentence, subject) && context.nameAt(subject.last()) == null;
  }

  private static boolean isFollowed(SentenceView sentence, TokenRange subject, int verb) {
    return subject.last() + 1 == verb || COMPLEMENTS.contains(sentence.lower(subject.last() + 1));
  }

  /** The verb that the number completes, small words between passed over; behind a bound that is a verb itself, the token before; or -1. */
  private static int verb(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    String bound = sentence.lower(candidate.amount().first());
    if (bound.startsWith("exceed") || bound.startsWith("surpass")) {
      return at + 1;
    }
    while (at >= 0
        && (FunctionWords.isAdverb(sentence.lower(at)) || Lexicon.isOneOf(sentence.lower(at), "to", "at", "as", "low", "high"))) {
      at--;
    }
    String word = sentence.lower(at);
    boolean verb = Verbs.isScoreVerb(word) || Verbs.verbEffect(word) != null || FunctionWords.isAuxiliary(word);
    return verb ? at : -1;
  }

  /** Where the clause of a verb begins; -1 where another number stands in it, or it is long. */
  private static int clauseStart(SentenceView sentence, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < LONGEST_CLAUSE; i--) {
      if (sentence.amountAt(i) >= 0) {
        return -1;
      }
      boolean mark = sentence.is(i, TokenKind.COMMA) || sentence.is(i, TokenKind.SEMICOLON) || sentence.is(i, TokenKind.COLON);
      if (mark || CLAUSE_OPENERS.contains(sentence.lower(i))) {
        return i + 1;
      }
    }
    return verb < LONGEST_CLAUSE ? 0 : -1;
  }
}
