package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Optional;

/** The number of a system in the possessive: {@code surpassing GPT-4o's 45%}. */
final class OwnedScoreRule implements ClaimRule {
  @Override
  public String id() {
    return "OWNED_SCORE";
  }

  @Override
  public String description() {
    return "A share or a number with decimals right behind a possessive (the baseline's 45%) is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It is far ahead of GPT-4o's {45}%."),
        hit("It ends up above the earlier system's {0.723}."),
        miss("It has the camera's 3 positions."),
        miss("It reaches 57.2% accuracy."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean measured = candidate.amount().isMeasured() && !candidate.amount().isTimes();
    boolean owned = Lexicon.isPossessive(candidate.leftWord(0)) && !candidate.sentence().isWord(candidate.right());
    return measured && owned ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }
}
