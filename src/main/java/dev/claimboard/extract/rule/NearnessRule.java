package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** How far a system stays behind another: {@code within 1.2 points of the teacher}. */
final class NearnessRule implements ClaimRule {
  private static final String WITHIN = "within";

  @Override
  public String id() {
    return "NEARNESS";
  }

  @Override
  public String description() {
    return "\"Within\" a number \"of\" something else states the difference that is left, a small loss.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It stays within {1.2} points of the teacher."),
        hit("Accuracy is within {2-3}% of the dense model."),
        miss("It answers within 2.5 seconds of the request."),
        miss("It falls within 5% relative error."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    boolean within = sentence.lower(candidate.amount().first()).equals(WITHIN) || candidate.leftWord(0).equals(WITHIN);
    int of = candidate.rightWord(0).equals("of") ? candidate.right() : candidate.right() + 1;
    boolean known = of == candidate.right() || sentence.isWord(of - 1);
    if (!within || !known || !sentence.lower(of).equals("of") || !isDifference(candidate.amount())) {
      return Optional.empty();
    }
    TokenRange other = NounPhrases.startingAt(sentence, of + 1);
    return other == null ? Optional.empty() : Optional.of(Finding.change(candidate, Effect.WORSE, null, id()).withBaseline(other));
  }

  private static boolean isDifference(Amount amount) {
    return amount.isShare() || amount.unit() == null && !amount.isWhole() || amount.unit() != null && amount.unit().symbol().equals("dB");
  }
}
