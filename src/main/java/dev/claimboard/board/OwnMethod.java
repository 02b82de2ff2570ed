package dev.claimboard.board;

import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.List;

/** Tells a paper's own method from those that it compares with. Immutable. */
public final class OwnMethod {
  private OwnMethod() {}

  /** What a paper and all its claims tell. */
  public static OwnMethod of(Paper paper, List<Claim> claims) {
    return new OwnMethod();
  }

  /** Whether the claim names a method and it is the paper's own. */
  public boolean isMethodOf(Claim claim) {
    return false;
  }
}
