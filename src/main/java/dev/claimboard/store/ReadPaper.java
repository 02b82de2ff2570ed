package dev.claimboard.store;

import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.List;

/**
 * A paper with the claims found in it, ready to be saved.
 *
 * @param paper  the paper
 * @param claims all its claims, in the order of the abstract; each must carry the paper's id
 */
public record ReadPaper(Paper paper, List<Claim> claims) {
  public ReadPaper {
    claims = List.copyOf(claims);
    for (Claim claim : claims) {
      if (!claim.doc().equals(paper.id().value())) {
        throw new IllegalArgumentException("a claim of " + claim.doc() + " cannot be saved with the paper " + paper.id());
      }
    }
  }
}
