package dev.claimboard.extract.rule;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.sentence.Candidate;

/** Recognises numbers that are no results, by name. */
public interface NonClaimRule extends Rule {
  /** Why such a number is no claim. */
  NonClaim reason();

  /** Whether the amount is such a number. */
  boolean rejects(Candidate candidate);
}
