package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** The metric behind the next number, which two numbers share: {@code 86.3% in-domain and 69.8% out-of-domain accuracy}. */
final class FollowingMetric {
  private static final int LONGEST_ITEM = 7;
  private static final int MOST_ITEMS = 3;

  private FollowingMetric() {}

  /** The metric right behind the nearest later number of the list that has one; or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    if (OwnNoun.isBeside(finding, context)) {
      return null;
    }
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    int last = Math.min(sentence.amountCount() - 1, candidate.index() + MOST_ITEMS);
    for (int i = candidate.index() + 1; i <= last; i++) {
      boolean alike = areAlike(candidate.amount(), sentence.amount(i));
      if (!alike || !areJoined(context, sentence.amount(i - 1).last() + 1, sentence.amount(i).first())) {
        return null;
      }
      TokenRange behind = behind(sentence, sentence.amount(i).last() + 1);
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  private static boolean areAlike(Amount one, Amount other) {
    return Scales.areAlike(one, other) && (one.sign() == Sign.NONE) == (other.sign() == Sign.NONE);
  }

  /** Whether between two numbers stands a short item that only describes, a comma or {@code and} at its end. */
  private static boolean areJoined(SentenceContext context, int from, int to) {
    SentenceView sentence = context.sentence();
    int joint = to - 1;
    while (joint >= from && (sentence.is(joint, TokenKind.BOUND) || sentence.is(joint, TokenKind.ARTICLE))) {
      joint--;
    }
    boolean joined = joint >= from && isJoint(sentence, joint) && joint - from <= LONGEST_ITEM;
    for (int i = from; joined && i < joint; i++) {
      joined = context.nameAt(i) == null && isDescription(sentence, i);
    }
    return joined;
  }

  private static boolean isJoint(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.SLASH)
        || Lexicon.isOneOf(sentence.lower(token), "vs", "vs.", "versus");
  }

  private static boolean isDescription(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean verb = Verbs.isClearVerb(word) || Verbs.isScoreVerb(word) || FunctionWords.isAuxiliary(word);
    boolean change = ChangeWords.nounEffect(word) != null || ChangeWords.comparativeEffect(word) != null;
    boolean place = MetricBeside.isPreposition(word) || sentence.is(token, TokenKind.SEMICOLON);
    return !verb && !change && !place && !MetricWords.isMetricHead(word);
  }

  /** The metric right behind the token, a bracket passed over: {@code 7.3x (end-to-end) speedup}; or null. */
  private static TokenRange behind(SentenceView sentence, int token) {
    int at = token;
    if (sentence.is(at, TokenKind.OPEN)) {
      while (at < sentence.size() && at - token < LONGEST_ITEM && !sentence.is(at, TokenKind.CLOSE)) {
        at++;
      }
      at++;
    }
    TokenRange phrase = sentence.isWord(at) ? NounPhrases.startingAt(sentence, at) : null;
    return MetricPhrase.hasMetricHead(sentence, phrase) ? phrase : null;
  }
}
