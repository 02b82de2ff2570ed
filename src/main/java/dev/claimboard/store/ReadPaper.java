package dev.claimboard.store;

import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
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

  /** The same paper and claims under another id. */
  ReadPaper renamed(PaperId id) {
    Paper renamed = new Paper(id, paper.title(), paper.abstractText(), paper.date(), paper.authors(), paper.categories(), paper.url(),
        paper.sources());
    return new ReadPaper(renamed, claims.stream().map(claim -> new Claim(id.value(), claim.value(), claim.method(), claim.benchmark(),
        claim.metric(), claim.baseline(), claim.setting(), claim.efficiency(), claim.benchmarkId(), claim.metricId(),
        claim.evidence())).toList());
  }
}
