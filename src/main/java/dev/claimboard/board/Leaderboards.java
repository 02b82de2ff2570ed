package dev.claimboard.board;

import dev.claimboard.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;

/** Makes leaderboards from claims. Immutable and thread-safe; the same input gives the same board. */
public final class Leaderboards {
  private final Catalog catalog;

  public Leaderboards(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The board of a benchmark.
   *
   * @param boardId as {@link Identity} gives it
   * @param entries all claims on that benchmark, of any kind, in any order
   * @param metric  a metric's id or any spelling of its name, or null for the default one
   * @param asOf    the day for which the board is wanted, or null
   * @throws UnknownMetricException when no score on the benchmark has that metric
   */
  public Leaderboard of(String boardId, List<Entry> entries, String metric, LocalDate asOf) {
    throw new UnsupportedOperationException();
  }

  /** What a board is about; its name is taken from the entries when the catalog does not know it. */
  public BoardInfo info(String boardId, List<Entry> entries) {
    throw new UnsupportedOperationException();
  }
}
