package dev.claimboard.extract.rule;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Optional;

/** Recognises numbers that are results. */
public interface ClaimRule extends Rule {
  /**
   * Looks at one amount.
   *
   * @param candidate the amount
   * @param earlier   what was found before it in the same sentence, in order
   * @return the draft of a claim, or empty when the rule does not apply
   */
  Optional<Finding> apply(Candidate candidate, List<Finding> earlier);
}
