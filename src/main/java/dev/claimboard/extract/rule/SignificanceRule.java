package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/** p-values and levels of significance. */
final class SignificanceRule implements NonClaimRule {
  private static final Set<String> SYMBOLS = Set.of("p", "q", "p-value", "p-values", "pvalue", "α", "alpha");
  private static final Set<String> RELATIONS = Set.of("<", "=", ">", "≤", "≥", "<=", ">=", "~", "≈", "<<", "~=", "-");
  private static final Set<String> LINKS =
      Set.of("of", "value", "values", "below", "under", "all", "is", "was", "less", "than", "less than");

  @Override
  public String id() {
    return "SIGNIFICANCE";
  }

  @Override
  public String description() {
    return "p-values and levels of significance.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The gain is significant (p < {0.05})."),
        hit("With p = {0.001} the difference is clear (p-value = {6.4}×10)."),
        miss("It reaches 0.05 mAP."),
        miss("The error is below 0.05."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.P_VALUE;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (candidate.amount().unit() != null && !candidate.amount().isTimes()) {
      return false;
    }
    int at = candidate.amount().bound() == null ? candidate.before() : candidate.amount().first();
    while (at >= 0 && (RELATIONS.contains(sentence.lower(at)) || LINKS.contains(sentence.lower(at)))) {
      at--;
    }
    return SYMBOLS.contains(sentence.lower(at));
  }
}
