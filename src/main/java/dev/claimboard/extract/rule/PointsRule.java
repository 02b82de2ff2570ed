package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Points tell a difference: {@code up to 8 points in F1}. */
final class PointsRule implements ClaimRule {
  private static final Set<String> SCORED =
      Set.of("score", "scores", "scored", "scoring", "total", "totals", "earns", "earned", "is", "was", "are", "were");
  private static final Set<String> COSTS = Set.of("cost", "costs", "costing", "lag", "lags", "lagging");

  @Override
  public String id() {
    return "POINTS";
  }

  @Override
  public String description() {
    return "A number of points is a difference, unless a system is said to score them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The planner brings up to an additional {8} points in F1."),
        hit("The audit reveals {20} percentage points of inflation."),
        miss("The player scores 85 points."),
        miss("It has 95.7% point-wise recall."),
        miss("It reaches 57.2% accuracy."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    String before = candidate.leftWord(0);
    boolean scored = SCORED.contains(before) || before.equals("of") && SCORED.contains(candidate.leftWord(1));
    if (!candidate.amount().isPoints() || scored || isCutOff(candidate)) {
      return Optional.empty();
    }
    return Optional.of(Finding.change(candidate, COSTS.contains(before) ? Effect.WORSE : Effect.UP, null, id()));
  }

  /** Whether the points are but the beginning of a longer word: {@code 95.7% point-wise recall}. */
  private static boolean isCutOff(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int next = candidate.amount().last() + 1;
    boolean joined = sentence.isWord(next) || sentence.lower(next).equals("-");
    return joined && sentence.token(next).span().start() == sentence.token(next - 1).span().end();
  }
}
