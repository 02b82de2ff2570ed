package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Series;
import java.util.List;

/** Ranks, counts of wins, and the whole that a score is out of. */
final class RankRule implements NonClaimRule {
  @Override
  public String id() {
    return "RANK";
  }

  @Override
  public String description() {
    return "Ranks (top 10%), counts of wins (8 of 12) and the maximum that a score is out of (16.2/25).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It is best on {8} of {12} tasks."),
        hit("The system is in the top {10}%."),
        hit("It scores 16.2/{25} in quality and 4.7/{5.0} in style."),
        miss("It reaches 57.2% of human performance."),
        miss("Top-1 accuracy is 80.3%."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.RANK;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String before = sentence.lower(candidate.before());
    boolean rank = Lexicon.isOneOf(before, "top", "rank", "ranked", "ranks", "ranking", "place", "#");
    return rank || isCountOf(candidate) || isWhole(candidate);
  }

  /** {@code 8 of 12}, {@code 8 out of 12}: either number. */
  private static boolean isCountOf(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!isBareAmount(sentence, candidate.index())) {
      return false;
    }
    int next = candidate.after() + (sentence.lower(candidate.after()).equals("out") ? 2 : 1);
    int previous = candidate.before() - (sentence.lower(candidate.before() - 1).equals("out") ? 2 : 1);
    boolean counts = sentence.lower(next - 1).equals("of") && isBareAmount(sentence, sentence.amountAt(next));
    boolean counted = sentence.lower(candidate.before()).equals("of") && isBareAmount(sentence, sentence.amountAt(previous));
    return counts || counted;
  }

  private static boolean isBareAmount(SentenceView sentence, int amount) {
    return amount >= 0 && sentence.amount(amount).unit() == null && sentence.amount(amount).isWhole();
  }

  private static boolean isWholeNumber(Amount amount) {
    return amount.low().stripTrailingZeros().scale() <= 0;
  }

  /** The 25 of 16.2/25: a whole number behind a slash, larger than what stands before it. */
  private static boolean isWhole(Candidate candidate) {
    Series series = candidate.sentence().seriesOf(candidate.index());
    int place = candidate.placeInGroup();
    if (series == null || place == 0 || series.separators().get(place - 1) != Series.Separator.SLASH) {
      return false;
    }
    Amount amount = candidate.amount();
    Amount previous = candidate.sentence().amount(candidate.index() - 1);
    return amount.unit() == null && isWholeNumber(amount) && previous.unit() == null && amount.low().compareTo(previous.low()) >= 0;
  }
}
