package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Levels and ends of confidence intervals. */
final class ConfidenceIntervalRule implements NonClaimRule {
  private static final int REACH = 8;
  private static final BigDecimal LEAST_RESULTS_PER_DEVIATION = BigDecimal.valueOf(3);
  private static final Set<String> WORDS = Set.of("ci", "cis", "confidence", "credible", "95%ci", "ci95", "iqr");

  @Override
  public String id() {
    return "CONFIDENCE_INTERVAL";
  }

  @Override
  public String description() {
    return "The level of a confidence interval (95% CI) and its ends.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("AUC was 0.85 ({95}% CI: {0.83-0.87})."),
        hit("We give {95}% confidence intervals."),
        hit("The AUC is 0.68 (SD {0.08}), the median 4.61 (IQR: {0.73})."),
        hit("The coefficients span [{0.55}, {1.00}] here."),
        hit("Accuracy was 90% [{77-100}%] on the left."),
        hit("Dice was 0.92 ({0.04}) before, and 0.78 ({0.74-0.79}) behind."),
        miss("AUC was 0.85 on the test set."),
        miss("Its confidence rises by 12%."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.CONFIDENCE_LEVEL;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String next = sentence.lower(candidate.after() + (sentence.lower(candidate.after()).equals("-") ? 1 : 0));
    boolean level = candidate.amount().isPercent() || next.startsWith("ci");
    return level && WORDS.contains(next) || isEnd(sentence, candidate.before()) || isInterval(candidate)
        || isEndInBrackets(candidate) || isDeviation(candidate) || isSpreadInBrackets(candidate);
  }

  /** A range in square brackets right behind another amount or its metric: {@code 90% [77-100%]}, {@code 93% accuracy [92-95%]}. */
  private static boolean isInterval(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int open = candidate.before();
    boolean bracketed = sentence.lower(open).equals("[") && sentence.lower(candidate.after()).equals("]");
    boolean range = candidate.amount().isRange() || candidate.isPair();
    return bracketed && range && (sentence.amountAt(open - 1) >= 0 || sentence.isWord(open - 1) && sentence.amountAt(open - 2) >= 0);
  }

  /** {@code 0.92 (0.04)}, {@code 0.78 (0.74-0.79)}: alone in brackets right behind the result, how far it scatters. */
  private static boolean isSpreadInBrackets(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean alone = sentence.is(candidate.before(), TokenKind.OPEN) && sentence.is(candidate.after(), TokenKind.CLOSE);
    int result = alone ? sentence.amountAt(candidate.before() - 1) : -1;
    return result >= 0 && isSpread(candidate.amount(), sentence.amount(result));
  }

  /** A range around the result, or a small number with as many decimals. */
  private static boolean isSpread(Amount spread, Amount result) {
    boolean plain = spread.unit() == null && result.unit() == null && !spread.isWhole() && spread.sign() == Sign.NONE;
    if (spread.isRange()) {
      return plain && spread.low().compareTo(result.low()) <= 0 && spread.high().compareTo(result.low()) >= 0;
    }
    boolean small = spread.low().multiply(LEAST_RESULTS_PER_DEVIATION).compareTo(result.low()) < 0;
    return plain && small && spread.low().scale() == result.low().scale();
  }

  /** {@code (SD 0.08)}, {@code std < 0.3}: how far the result scatters. */
  private static boolean isDeviation(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.before();
    while (Lexicon.isOneOf(sentence.lower(at), "=", ":", "of")) {
      at--;
    }
    return Lexicon.isOneOf(sentence.lower(at), "sd", "std", "s.d.", "stdev", "sem", "iqr");
  }

  /** {@code [0.55, 1.00]}: either number of a pair in square brackets. */
  private static boolean isEndInBrackets(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int next = sentence.amountAt(candidate.after() + 1);
    int previous = sentence.amountAt(candidate.before() - 1);
    boolean opens = sentence.lower(candidate.before()).equals("[") && sentence.is(candidate.after(), TokenKind.COMMA)
        && next >= 0 && sentence.lower(sentence.amount(next).last() + 1).equals("]");
    boolean closes = sentence.lower(candidate.after()).equals("]") && sentence.is(candidate.before(), TokenKind.COMMA)
        && previous >= 0 && sentence.lower(sentence.amount(previous).first() - 1).equals("[");
    return opens || closes;
  }

  /** Whether an amount behind that token is an end of an interval: {@code CI: 0.83-0.87}. */
  private static boolean isEnd(SentenceView sentence, int before) {
    for (int i = before; i >= 0 && before - i < REACH; i--) {
      if (WORDS.contains(sentence.lower(i))) {
        return i > 0 && sentence.amountAt(i - 1) >= 0 || sentence.lower(i).startsWith("ci");
      }
      boolean otherWord = sentence.isWord(i) && !Lexicon.isOneOf(sentence.lower(i), "interval", "intervals", "of");
      if (otherWord || sentence.is(i, TokenKind.CLOSE)) {
        return false;
      }
    }
    return false;
  }
}
