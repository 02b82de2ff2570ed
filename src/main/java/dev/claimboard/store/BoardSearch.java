package dev.claimboard.store;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.catalog.Catalog;

/** A {@link BoardFilter} at work. */
final class BoardSearch {
  private final BoardFilter filter;
  private final Catalog catalog;
  private final SearchTerm term;

  BoardSearch(BoardFilter filter, Catalog catalog) {
    this.filter = filter;
    this.catalog = catalog;
    this.term = filter.search() == null || filter.search().isBlank() ? null : new SearchTerm(filter.search());
  }

  boolean matches(BoardSummary board) {
    BoardInfo info = board.info();
    return (filter.discovered() == null || filter.discovered() == info.discovered())
        && (filter.area() == null || filter.area().equals(info.area()))
        && (term == null || term.isIn(info.id(), info.name(), info.task(), info.area()) || isInAlias(info.id()));
  }

  private boolean isInAlias(String boardId) {
    return catalog.benchmark(boardId).filter(known -> term.isIn(known.aliases().toArray(String[]::new))).isPresent();
  }
}
