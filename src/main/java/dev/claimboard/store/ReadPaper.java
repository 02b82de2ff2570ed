package dev.claimboard.store;

import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.List;

/**
 * A paper with the claims found in it, ready to be saved.
 *
 * @param paper  the paper
 * @param claims all its claims, in the order of the abstract
 */
public record ReadPaper(Paper paper, List<Claim> claims) {
  public ReadPaper {
    claims = List.copyOf(claims);
  }
}
