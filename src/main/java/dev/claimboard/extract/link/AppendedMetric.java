package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/**
 * The quantity to which a difference or multiple is appended that names none: {@code 2.5M parameters, 17x fewer than X}, {@code fewer
 * tokens (64% fewer)}, {@code compression ratios 2.5x higher}.
 */
final class AppendedMetric {
  private AppendedMetric() {}

  /** The phrase right before the number, at most a comma, a dash or a bracket and an article between; or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    Candidate candidate = finding.candidate();
    if (finding.kind() == Kind.SCORE || finding.metric() != null || !isCompared(sentence, candidate.right())) {
      return null;
    }
    int at = sentence.beforeArticle(candidate.left());
    at -= isMark(sentence, at) ? 1 : 0;
    TokenRange phrase = sentence.isWord(at) ? NounPhrases.endingAt(sentence, at) : null;
    boolean quantity = MetricPhrase.hasMetricHead(sentence, phrase) || phrase != null && MetricWords.isEfficiency(sentence.lower(at));
    boolean stated = quantity && context.nameAt(at) == null && !NounPhrases.isVerbBeforeNumber(sentence, at);
    return stated ? withoutAmount(sentence, phrase) : null;
  }

  /** Of {@code fewer output tokens} and {@code 94M parameters} what is counted. */
  private static TokenRange withoutAmount(SentenceView sentence, TokenRange phrase) {
    int first = phrase.first();
    while (first < phrase.last()
        && (ChangeWords.comparativeEffect(sentence.lower(first)) != null || Character.isDigit(sentence.lower(first).charAt(0)))) {
      first++;
    }
    return new TokenRange(first, phrase.last());
  }

  /** Whether a comparative or a noun of change stands behind the number that says not of what. */
  private static boolean isCompared(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean open = !Lexicon.isOneOf(sentence.lower(token + 1), "in", "of") && ChangeWords.impliedQuantity(word) == null;
    return open && (isMove(ChangeWords.comparativeEffect(word)) || isMove(ChangeWords.nounEffect(word)));
  }

  private static boolean isMove(Effect effect) {
    return effect == Effect.UP || effect == Effect.DOWN;
  }

  private static boolean isMark(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.OPEN) || sentence.lower(token).startsWith("-")
        || sentence.lower(token).equals("—") || sentence.lower(token).equals("–");
  }
}
