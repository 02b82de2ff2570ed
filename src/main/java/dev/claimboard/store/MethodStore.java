package dev.claimboard.store;

import java.util.List;
import java.util.Optional;

/** Methods that claims name. Thread-safe. */
public final class MethodStore {
  private final Database database;

  public MethodStore(Database database) {
    this.database = database;
  }

  /** The methods that report results on a board, counted on that board alone; most papers first, then most claims, name, id. */
  public List<MethodSummary> onBoard(String boardId) {
    throw new UnsupportedOperationException();
  }

  /** One page (from 1) of the methods whose name contains {@code search} (null for all); same order. */
  public List<MethodSummary> find(String search, int page, int itemsPerPage) {
    throw new UnsupportedOperationException();
  }

  /** How many methods {@link #find} gives over all pages. */
  public long count(String search) {
    throw new UnsupportedOperationException();
  }

  /** The method with that id or spelling. */
  public Optional<MethodSummary> summary(String idOrName) {
    throw new UnsupportedOperationException();
  }
}
