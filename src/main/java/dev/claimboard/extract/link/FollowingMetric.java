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
    int end = pastAside(candidate.amount(), sentence);
    int next = nextAmount(sentence, candidate.index(), end);
    for (int items = 0; items < MOST_ITEMS && next < sentence.amountCount(); items++) {
      Amount item = sentence.amount(next);
      if (!areAlike(candidate.amount(), item) || !areJoined(context, end, item.first())) {
        return null;
      }
      end = pastAside(item, sentence);
      TokenRange behind = behind(sentence, end);
      if (behind != null) {
        return behind;
      }
      next = nextAmount(sentence, next, end);
    }
    return null;
  }

  /** The token behind an amount and an aside in brackets on it: {@code 7.3x (end-to-end)}, {@code 55.0% (+2.1%)}. */
  private static int pastAside(Amount amount, SentenceView sentence) {
    return sentence.afterBracket(amount.last() + 1);
  }

  /** The first amount behind another that begins at a token or later. */
  private static int nextAmount(SentenceView sentence, int amount, int from) {
    int next = amount + 1;
    while (next < sentence.amountCount() && sentence.amount(next).first() < from) {
      next++;
    }
    return next;
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

  private static TokenRange behind(SentenceView sentence, int token) {
    TokenRange phrase = sentence.isWord(token) ? NounPhrases.startingAt(sentence, token) : null;
    return MetricPhrase.hasMetricHead(sentence, phrase) ? phrase : null;
  }
}
