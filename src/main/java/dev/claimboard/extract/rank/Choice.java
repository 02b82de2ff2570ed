package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;

/**
 * The option chosen for a slot.
 *
 * @param link        the option's name, or no name
 * @param probability how sure the weights are of it, between 0 and 1
 */
public record Choice(Link link, double probability) {

  /**
   * What stands in the end, given what the rules say: that as they found it where the weights agree, and where the rules are sure.
   *
   * @param ruled what the rules say, one of the options
   */
  public Choice against(Link ruled, boolean sure) {
    if (link.namesSameAs(ruled)) {
      return new Choice(ruled, probability);
    }
    return sure ? new Choice(ruled, 1 - probability) : this;
  }
}
