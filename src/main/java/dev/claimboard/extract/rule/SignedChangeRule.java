package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A printed sign makes a difference: {@code +3.6% on GSM8K}. */
final class SignedChangeRule implements ClaimRule {
  private static final Set<String> SCORE_OPENERS = Set.of("of", "is", "was", "=", "to", "from", "between", "reached", "equals", "at");

  @Override
  public String id() {
    return "SIGNED_CHANGE";
  }

  @Override
  public String description() {
    return "A number with a printed plus or minus sign is a difference, unless it is said to be the value itself.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It raises accuracy on GSM8K (+{3.6}%)."),
        hit("The gains are large: +{15.3} on HumanEval and +{2.1} points on MBPP."),
        hit("The error falls (-{0.4} m) on the test split."),
        hit("It improves answer coherence by +{0.53} and factual precision by +{0.52}."),
        hit("The gap widens (Δ = +{2.3}%, gain = +{4.1}%)."),
        miss("The best model ends with an average return of -8%."),
        miss("It goes with length (r = +0.41)."),
        miss("It needs n + 1 steps."),
        miss("It reaches 57.2% on GSM8K."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    Sign sign = candidate.amount().sign();
    if (sign == Sign.NONE || isValue(candidate) || candidate.amount().isTimes() || isOperator(candidate)) {
      return Optional.empty();
    }
    int noun = Patterns.changeNounAfter(candidate.sentence(), candidate.right());
    TokenRange metric = noun < 0 ? null : Patterns.metricOfNoun(candidate.sentence(), candidate.right(), noun);
    Finding change = Finding.change(candidate, null, metric, id());
    int by = noun < 0 ? Patterns.byBefore(candidate.sentence(), candidate.left()) : -1;
    return Optional.of(by < 0 ? change : behindVerb(change, by));
  }

  /** {@code a return of -8%}, {@code r = +0.41}: the value itself; behind a noun of change or a delta it is a difference. */
  private static boolean isValue(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange metric = sentence.is(candidate.left(), TokenKind.EQUALS) ? NounPhrases.endingAt(sentence, candidate.left() - 1) : null;
    boolean equated = metric != null && ChangeWords.nounEffect(sentence.lower(metric.last())) == null
        && !DifferenceMetric.measures(candidate, metric);
    return equated || candidate.amount().sign() == Sign.MINUS && SCORE_OPENERS.contains(candidate.leftWord(0));
  }

  /** {@code O(log n + 1)}: a sign with blanks on either side, behind what it adds to. */
  private static boolean isOperator(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int sign = candidate.amount().first();
    boolean term = sentence.isWord(sign - 1) && !FunctionWords.isFunctionWord(sentence.lower(sign - 1))
        || sentence.amountAt(sign - 1) >= 0 || sentence.is(sign - 1, TokenKind.CLOSE);
    boolean operator = term && sentence.is(sign, TokenKind.SIGN) && candidate.amount().unit() == null;
    return operator && isApart(sentence, sign - 1) && isApart(sentence, sign);
  }

  private static boolean isApart(SentenceView sentence, int token) {
    return sentence.token(token).span().end() < sentence.token(token + 1).span().start();
  }

  /** Effect, metric and baseline from the verb before {@code by}; a word behind the number may be the metric ({@code by +3.6 BLEU}). */
  private static Finding behindVerb(Finding change, int by) {
    Finding moved = ChangeByRule.fromVerb(change, by);
    boolean alone = !change.candidate().sentence().isWord(change.candidate().right());
    return alone ? moved : moved.withMetric(null);
  }
}
