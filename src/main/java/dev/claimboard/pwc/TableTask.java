package dev.claimboard.pwc;

import dev.claimboard.board.BoardInfo;
import java.util.Locale;

/**
 * What a benchmark asks of systems, as evaluation tables are sorted by it.
 *
 * @param id   safe in an address
 * @param name the name shown
 */
public record TableTask(String id, String name) {
  /** The task of benchmarks of which nobody said what they ask. */
  public static final TableTask NONE = named("Uncategorised");

  /** The catalog's task of a benchmark, or {@link #NONE}. */
  public static TableTask of(BoardInfo board) {
    return board.task() == null ? NONE : named(board.task());
  }

  /** A name with the id that follows from it: lower-case letters, digits and hyphens. */
  public static TableTask named(String name) {
    return new TableTask(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", ""), name);
  }
}
