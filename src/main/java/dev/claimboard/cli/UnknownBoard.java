package dev.claimboard.cli;

import dev.claimboard.store.BoardStore;
import java.util.List;

/** What to say when a benchmark has no board. */
final class UnknownBoard {
  private static final int SUGGESTIONS = 5;

  private UnknownBoard() {}

  /** The failure, with names that look alike. */
  static UsageException named(String name, BoardStore boards) {
    List<String> near = boards.suggestions(name, SUGGESTIONS);
    return new UsageException("no board for '" + name + "'"
        + (near.isEmpty() ? "; 'boards' lists what there is" : "; did you mean " + String.join(", ", near) + "?"));
  }
}
