package dev.claimboard.web.claims;

import java.util.List;

/**
 * The values of one field among the claims that match, as links that narrow the list to each.
 *
 * @param label   what the values are, in the plural
 * @param choices most frequent first, years newest first; never empty
 */
public record FacetList(String label, List<Choice> choices) {
  public FacetList {
    choices = List.copyOf(choices);
  }

  /**
   * A value to choose.
   *
   * @param name  the value for people
   * @param count how many of the claims have it
   * @param link  the list of these claims alone
   */
  public record Choice(String name, long count, String link) {}
}
