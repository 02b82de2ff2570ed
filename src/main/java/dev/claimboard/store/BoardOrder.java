package dev.claimboard.store;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which order boards come; ties by name, then id. */
public enum BoardOrder {
  /** Most papers first, then most claims. */
  BUSIEST(Comparator.comparing(BoardSummary::papers, Comparator.reverseOrder())
      .thenComparing(BoardSummary::claims, Comparator.reverseOrder())),
  /** The board of the newest paper first, undated ones last; then as the busiest. */
  NEWEST(latest(BoardSummary::newest).thenComparing(BUSIEST.comparator)),
  /** The board that was reported on last for the first time first, undated ones last; then as the busiest. */
  YOUNGEST(latest(BoardSummary::first).thenComparing(BUSIEST.comparator)),
  /** The board with the newest leader first, those without one last; then as the busiest. */
  LEADER(latest(board -> Optional.ofNullable(board.leader()).map(Row::date).orElse(null)).thenComparing(BUSIEST.comparator)),
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

  private static Comparator<BoardSummary> latest(Function<BoardSummary, LocalDate> date) {
    return Comparator.comparing(date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
  }

  private static String folded(BoardSummary board) {
    return board.info().name().toLowerCase(Locale.ROOT);
  }
}
