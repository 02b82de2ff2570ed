package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Optional;

/** A percentage that no other rule explains, in a sentence that has nothing against it. */
final class LoneShareRule implements ClaimRule {
  @Override
  public String id() {
    return "LONE_SHARE";
  }

  @Override
  public String description() {
    return "A percentage with decimals that no other rule explains is taken for a score, with little confidence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("With the second variant it is {93.4}% in the end."),
        hit("Even then, {12.5}% remain out of reach."),
        miss("It grows to 30 layers."),
        miss("Half of the 40 layers are frozen."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean share = candidate.amount().isPercent() && !candidate.amount().isWhole() || candidate.amount().isPoints();
    return share ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }
}
