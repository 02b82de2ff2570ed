package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Column;
import dev.claimboard.web.page.Paging;
import java.util.List;
import java.util.function.Function;

/** What stands below the ranking of a board, each part under its heading. */
public enum BoardPart {
  /** The rows that contradict each other, method by method. */
  CONFLICTS("Conflicts", "Different papers give different numbers for the same method, its own report first. All of them have their place "
      + "in the ranking; none is overwritten.",
      Part.of(BoardPart::disputed, ClaimView::of), Column.RANK, Column.METHOD, Column.SETTING, Column.PAPER, Column.DATE, Column.REPORTER),
  /** Changes and multiples. */
  GAINS("Reported gains", "Changes and multiples, over all metrics; they are not ranked among scores.",
      Part.of(Leaderboard::gains, ClaimView::of), Column.METHOD, Column.METRIC, Column.NOTE, Column.PAPER, Column.DATE),
  /** Speed, size and cost. */
  EFFICIENCY("Speed, size and cost", "Over all metrics; they are not ranked.",
      Part.of(Leaderboard::efficiency, ClaimView::of), Column.METHOD, Column.METRIC, Column.PAPER, Column.DATE),
  /** Scores without a rank, with the reason. */
  EXCLUDED("Set apart", "Scores that stand on this benchmark but have no rank, each with the reason.",
      Part.of(Leaderboard::excluded, ClaimView::of), Column.METHOD, Column.NOTE, Column.PAPER, Column.DATE);

  private final String heading;
  private final String note;
  private final Part<?> part;
  private final Column[] columns;

  BoardPart(String heading, String note, Part<?> part, Column... columns) {
    this.heading = heading;
    this.note = note;
    this.part = part;
    this.columns = columns;
  }

  /** What it is called. */
  public String heading() {
    return heading;
  }

  /** A sentence on what it holds. */
  public String note() {
    return note;
  }

  /** How many lines it has on a board. */
  public int count(Leaderboard board) {
    return part.items().apply(board).size();
  }

  /** Its lines on a board, as far as they are wanted. */
  public ClaimTable table(Leaderboard board, Paging paging) {
    return ClaimTable.of(heading + " on " + board.board().name(), part.views(board, paging), columns);
  }

  private static List<Row> disputed(Leaderboard board) {
    return board.conflicts().stream().flatMap(conflict -> conflict.rows().stream()).toList();
  }

  private record Part<T>(Function<Leaderboard, List<T>> items, Function<T, ClaimView> view) {
    static <T> Part<T> of(Function<Leaderboard, List<T>> items, Function<T, ClaimView> view) {
      return new Part<>(items, view);
    }

    List<ClaimView> views(Leaderboard board, Paging paging) {
      return paging.of(items.apply(board)).stream().map(view).toList();
    }
  }
}
