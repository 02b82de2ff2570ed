package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A share of another system's result: {@code retains 95% of the accuracy}. */
final class RetainedShareRule implements ClaimRule {
  @Override
  public String id() {
    return "RETAINED_SHARE";
  }

  @Override
  public String description() {
    return "A share \"of\" a metric, kept or reached (retains 95% of the accuracy), is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It retains {95}% of the original accuracy."),
        hit("This amounts to {89.3}% of human performance at {13}% of the parameters."),
        miss("It saves 40% of the compute."),
        miss("We use 10% of the images."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    if (!candidate.amount().isPercent() || !candidate.rightWord(0).equals("of")) {
      return Optional.empty();
    }
    SentenceView sentence = candidate.sentence();
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + 1);
    boolean kept = Verbs.isKeepVerb(candidate.leftWord(0)) && phrase != null;
    boolean share = Patterns.isMetric(sentence, phrase) && Verbs.verbEffect(candidate.leftWord(0)) == null;
    boolean size = phrase != null && Lexicon.isOneOf(sentence.lower(phrase.last()), "parameters", "params", "size");
    boolean often = phrase != null && phrase.size() == 1 && sentence.lower(phrase.last()).equals("time");
    return kept || share || size ? Optional.of(Finding.score(candidate, often ? null : phrase, id())) : Optional.empty();
  }
}
