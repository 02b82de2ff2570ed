package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A score in front of its metric: {@code 57.22% average accuracy}. */
final class MetricAfterRule implements ClaimRule {
  @Override
  public String id() {
    return "METRIC_AFTER";
  }

  @Override
  public String description() {
    return "A number before the name of a metric is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It achieves {57.22}% average accuracy on AMA-Bench."),
        hit("The tracker reaches {76.86} HOTA."),
        miss("It scales to 12 datasets."),
        miss("A learning schedule of 30 epochs is used."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    boolean after = candidate.rightWord(0).equals("at") || candidate.rightWord(0).equals("in");
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + (after ? 1 : 0));
    if (!Patterns.isMetric(sentence, phrase) || !candidate.amount().isMeasured()) {
      return Optional.empty();
    }
    return Optional.of(Finding.score(candidate, phrase, id()));
  }
}
