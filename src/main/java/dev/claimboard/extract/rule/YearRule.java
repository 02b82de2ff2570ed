package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import java.math.BigDecimal;
import java.util.List;

/** Years, and days of a month. */
final class YearRule implements NonClaimRule {
  private static final BigDecimal FIRST = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST = BigDecimal.valueOf(2099);

  @Override
  public String id() {
    return "YEAR";
  }

  @Override
  public String description() {
    return "Years from 1900 to 2099 and days beside the name of a month.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The data span {2019 to 2023} and {2024}."),
        hit("It was released on {27} June {2025}."),
        miss("It needs 2,000 steps."),
        miss("It reaches 57.2%."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.YEAR;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    Amount amount = candidate.amount();
    if (amount.unit() != null || !amount.isWhole()) {
      return false;
    }
    SentenceView sentence = candidate.sentence();
    boolean besideMonth = Lexicon.isMonth(sentence.lower(candidate.after())) || Lexicon.isMonth(sentence.lower(candidate.before()));
    return besideMonth || isYear(amount, candidate);
  }

  private static boolean isYear(Amount amount, Candidate candidate) {
    boolean fourDigits = amount.isRange() || amount.number().end() - amount.number().start() == 4;
    boolean counted = candidate.sentence().isWord(candidate.after()) && candidate.sentence().lower(candidate.after()).endsWith("s");
    return fourDigits && !counted && amount.low().compareTo(FIRST) >= 0 && amount.low().compareTo(LAST) <= 0;
  }
}
