package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** A noun that says what a number measures, though no list knows it as a metric: then no other number's metric is its own. */
public final class OwnNoun {
  private OwnNoun() {}

  /** Whether words next to the number, or where the rule looked, say what it measures, though no list knows them as a metric. */
  public static boolean isBeside(Finding finding, SentenceContext context) {
    return finding.quantity() != null
        || isNoun(finding.metric(), context)
        || isNounBehind(finding.candidate(), context)
        || finding.kind() == Kind.SCORE && isNounBefore(finding.candidate(), context);
  }

  /** {@code 42.0% of the replies}, {@code 42.0% agreed}; not {@code 42.0% of GSM8K}, {@code a 4.2% gain}. */
  private static boolean isNounBehind(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.right();
    if (sentence.lower(at).equals("of")) {
      return context.benchmarkAt(sentence.afterArticle(at + 1)) == null;
    }
    TokenRange phrase = sentence.isWord(at) ? NounPhrases.startingAt(sentence, at) : null;
    boolean beside = phrase != null && phrase.first() == at;
    return beside && ChangeWords.nounEffect(sentence.lower(phrase.last())) == null && isNoun(phrase, context);
  }

  /** {@code a ValidityScore of 42.0}, {@code spike activity (42.0%)}; not {@code BERT (42.0%)}. */
  private static boolean isNounBefore(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    boolean linked = candidate.leftWord(0).equals("of") || sentence.is(candidate.left(), TokenKind.OPEN);
    return linked && isNoun(NounPhrases.endingAt(sentence, candidate.left() - 1), context);
  }

  private static boolean isNoun(TokenRange phrase, SentenceContext context) {
    return phrase != null && MetricPhrase.isMetric(context, phrase);
  }
}
