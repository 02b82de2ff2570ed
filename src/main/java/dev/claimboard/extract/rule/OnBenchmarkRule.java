package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A number directly on a named benchmark: {@code 70.2 on MathVista}. */
final class OnBenchmarkRule implements ClaimRule {
  private static final Set<String> PREPOSITIONS = Set.of("on", "in");

  @Override
  public String id() {
    return "ON_BENCHMARK";
  }

  @Override
  public String description() {
    return "A number followed by \"on\" and a proper name is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The final system has {70.2} on MathVista and {75.5} on MMAU."),
        hit("That is {61.4} on VideoMME."),
        miss("We train for 30 epochs on ImageNet."),
        miss("Two of 5 runs on this machine failed."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int next = candidate.right() + 1;
    int name = FunctionWords.isDeterminer(sentence.lower(next)) ? next + 1 : next;
    boolean named = sentence.isWord(name) && sentence.token(name).text().chars().anyMatch(Character::isUpperCase);
    boolean measured = candidate.amount().isMeasured() && !candidate.amount().isTimes();
    if (!PREPOSITIONS.contains(candidate.rightWord(0)) || !named || !measured) {
      return Optional.empty();
    }
    return Optional.of(Finding.score(candidate, null, id()));
  }
}
