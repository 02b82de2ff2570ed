package dev.claimboard.store;

import dev.claimboard.board.BoardSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** In which order boards come; ties by name, then id. */
public enum BoardOrder {
  /** Most papers first, then most claims. */
  BUSIEST(Comparator.comparing(BoardSummary::papers, Comparator.reverseOrder())
      .thenComparing(BoardSummary::claims, Comparator.reverseOrder())),
  /** The board of the newest paper first, undated ones last. */
  NEWEST(Comparator.comparing(BoardSummary::newest, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))),
  /** By name, whatever the case. */
  NAME(Comparator.comparing(BoardOrder::folded)),
  /** Most methods first. */
  METHODS(Comparator.comparing(BoardSummary::methods, Comparator.reverseOrder())),
  /** Most claims first. */
  CLAIMS(Comparator.comparing(BoardSummary::claims, Comparator.reverseOrder()));

  private final Comparator<BoardSummary> comparator;

  BoardOrder(Comparator<BoardSummary> first) {
    this.comparator = first.thenComparing(BoardOrder::folded).thenComparing(board -> board.info().id());
  }

  Comparator<BoardSummary> comparator() {
    return comparator;
  }

  private static String folded(BoardSummary board) {
    return board.info().name().toLowerCase(Locale.ROOT);
  }
}
