package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A difference in front of its noun: {@code a 13.8% reduction in latency}. */
final class ChangeNounAfterRule implements ClaimRule {
  @Override
  public String id() {
    return "CHANGE_NOUN_AFTER";
  }

  @Override
  public String description() {
    return "A number before a noun of gain or loss (improvement, reduction, drop …) is a difference.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("We see a {13.8}% reduction in latency."),
        hit("It brings a {2.5}% average accuracy improvement over LoRA."),
        hit("{8%-11}% accuracy gains follow on GAIA."),
        hit("It shows a {22.9}% (IoU) improvement and a {4}% overall improvement."),
        miss("It needs a 12.5% compression rate."),
        miss("Improvements are seen at 57.2% accuracy."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int noun = Patterns.changeNounAfter(sentence, sentence.afterBracketedWord(candidate.right()));
    if (noun < 0 || !candidate.amount().isMeasured() || candidate.amount().isTimes() || candidate.isPair()) {
      return Optional.empty();
    }
    TokenRange metric = Patterns.metricOfNoun(sentence, candidate.right(), noun);
    return Optional.of(Finding.change(candidate, ChangeWords.nounEffect(sentence.lower(noun)), metric, id()));
  }
}
