package dev.claimboard.board;

import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Scale;

/**
 * One metric of a board: what its tab says.
 *
 * @param id        the catalog's id, or a name safe in an address made from the most frequent spelling; {@link #UNSTATED} for
 *                  the claims of a discovered board that name no metric
 * @param name      the name shown
 * @param known     whether the catalog knows the metric
 * @param direction which values are better, or null: the metric is listed unranked
 * @param scale     how its numbers compare
 * @param unit      the unit of comparable values, for a column header: {@code %} on the percent scale, the commonest printed
 *                  unit on an open scale, else null
 * @param claims    how many score claims name it
 */
public record BoardMetric(String id, String name, boolean known, Direction direction, Scale scale, String unit, int claims) {
  /** The id of the tab that holds numbers whose metric the text does not say. */
  public static final String UNSTATED = "unstated";

  /** Whether rows of this metric have ranks. */
  public boolean isRanked() {
    return direction != null;
  }
}
