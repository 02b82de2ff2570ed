package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.sentence.Candidate;
import java.util.List;

/** Bases and exponents of powers. */
final class ExponentRule implements NonClaimRule {
  @Override
  public String id() {
    return "EXPONENT";
  }

  @Override
  public String description() {
    return "The base and the exponent of a power (10^-3) that is no number with a mantissa.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The bit error rate falls to {10}^-{3} there."),
        hit("It needs {2}^{10} steps."),
        miss("The error is 7.35 × 10^-9 there."),
        miss("It reaches 57.2%."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.FORMULA;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    boolean exponent = candidate.sentence().lower(candidate.before()).equals("^");
    boolean base = candidate.sentence().lower(candidate.after()).equals("^");
    return exponent || base;
  }
}
