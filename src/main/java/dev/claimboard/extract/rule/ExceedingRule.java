package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Bound;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A share that something exceeds: {@code all exceeding 91%}, {@code both exceed 0.96}. */
final class ExceedingRule implements ClaimRule {
  @Override
  public String id() {
    return "EXCEEDING";
  }

  @Override
  public String description() {
    return "A percentage or a share of one that something is said to exceed or surpass is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Both are high, with most settings exceeding {80}%."),
        hit("The two judges exceed {90}% there, both exceeding {0.96} at first."),
        miss("More than 80% of people agree."),
        miss("It runs for over 12 hours."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    String opener = sentence.lower(candidate.amount().first());
    boolean verb = candidate.amount().bound() == Bound.AT_LEAST && (opener.startsWith("exceed") || opener.startsWith("surpass"));
    boolean fraction = candidate.amount().unit() == null && !candidate.amount().isWhole()
        && candidate.amount().low().compareTo(BigDecimal.ONE) < 0;
    boolean share = candidate.amount().isPercent() && !candidate.rightWord(0).equals("of");
    return verb && (share || fraction) ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }
}
