package dev.claimboard.evaluate;

import dev.claimboard.paper.Paper;
import java.util.List;
import java.util.Objects;

/**
 * A paper with all the claims that its abstract makes. Immutable.
 *
 * @param id           the paper's id, never blank
 * @param title        its title, or an empty string
 * @param abstractText its abstract as given
 * @param claims       in the order of the file
 */
public record GoldDocument(String id, String title, String abstractText, List<GoldClaim> claims) {
  public GoldDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(abstractText, "abstractText");
    claims = List.copyOf(claims);
  }

  /** The paper as the engine takes it: without its claims. */
  public Paper paper() {
    return Paper.of(id, title, abstractText);
  }
}
