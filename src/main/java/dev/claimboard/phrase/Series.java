package dev.claimboard.phrase;

import java.util.List;

/**
 * Amounts that stand side by side, parted by nothing but commas, slashes and "and"; two with just a comma are no series ({@code falls to
 * 1.5%, 0.6% below}).
 *
 * @param amounts    indexes into the sentence's amounts, one or more, in order
 * @param separators between one amount and the next, so one fewer
 */
public record Series(List<Integer> amounts, List<Separator> separators) {
  public Series {
    amounts = List.copyOf(amounts);
    separators = List.copyOf(separators);
  }

  /** What parts two amounts of a series. */
  public enum Separator {
    COMMA,
    AND,
    SLASH
  }

  public int size() {
    return amounts.size();
  }
}
