package dev.claimboard.extract;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Rejection;
import dev.claimboard.claim.Trace;
import java.util.List;

/**
 * All that the engine says of one paper.
 *
 * @param claims     in the order of their numbers in the abstract
 * @param traces     of each claim, in the same order
 * @param rejections every other number that is not inside a word, in the order of the abstract
 */
public record Extraction(List<Claim> claims, List<Trace> traces, List<Rejection> rejections) {
  public Extraction {
    claims = List.copyOf(claims);
    traces = List.copyOf(traces);
    rejections = List.copyOf(rejections);
  }
}
