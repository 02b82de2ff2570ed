package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;

/**
 * A name linked to a number.
 *
 * @param mention the name, or null when the text names none
 * @param by      id of the way it was found, upper-case with underscores
 */
public record Link(Mention mention, String by) {
  private static final Link NOTHING = new Link(null, "NOT_NAMED");

  /** No name. */
  public static Link nothing() {
    return NOTHING;
  }

  public boolean isNamed() {
    return mention != null;
  }
}
