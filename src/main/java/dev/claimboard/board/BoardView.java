package dev.claimboard.board;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a board is looked at. Ranks, records and conflicts are those of the rows that the view keeps: with the results of some papers left
 * out, a rank tells the place among the others, a record is one among them, and a conflict shows only where both of its numbers are kept.
 * The tabs and the scale on which a paper prints its numbers do not depend on the view.
 *
 * @param metric        a metric's id or any spelling of its name, or null for the board's default one
 * @param asOf          the day for which the board is wanted, or null
 * @param minConfidence the least confidence of the claims that count, from 0 to 1, or null for {@link #LEAST_CONFIDENCE} where claims are
 *                      ranked; scores below are set apart
 * @param filter        which claims are looked at, never null
 */
public record BoardView(String metric, LocalDate asOf, Double minConfidence, RowFilter filter) {
  /** Claims below are set apart unless asked for: of these, not one in five is right (see the command {@code evaluate --confidence}). */
  public static final double LEAST_CONFIDENCE = 0.2;
  /** The default metric with all that is known of it. */
  public static final BoardView ALL = new BoardView(null, null, null);

  public BoardView {
    Objects.requireNonNull(filter, "filter");
  }

  /** A view that looks at claims of all kinds of reports. */
  public BoardView(String metric, LocalDate asOf, Double minConfidence) {
    this(metric, asOf, minConfidence, RowFilter.NONE);
  }

  /** What restricts the view beside its metric: the values as addresses have them, by their names in addresses, in a fixed order. */
  public Map<String, String> restrictions() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("as_of", asOf);
    all.put("reported", filter.reported() == null ? null : filter.reported().name().toLowerCase(Locale.ROOT));
    all.put("since", filter.since());
    all.put("until", filter.until());
    all.put("setting", filter.setting());
    all.put("text", filter.text());
    all.put("min_confidence", minConfidence);
    Map<String, String> given = new LinkedHashMap<>();
    all.forEach((name, value) -> {
      if (value != null) {
        given.put(name, value.toString());
      }
    });
    return Collections.unmodifiableMap(given);
  }

  /** Whether the view shows a claim, whatever its date. */
  boolean trusts(Entry entry) {
    return minConfidence == null || entry.claim().evidence().confidence() >= minConfidence;
  }

  /** Whether a score is sure enough to stand among the rows. */
  boolean ranks(Entry entry) {
    return entry.claim().evidence().confidence() >= (minConfidence == null ? LEAST_CONFIDENCE : minConfidence);
  }

  /** Whether a claim of that date, which may be null, stood on the day of the view. */
  boolean knows(LocalDate date) {
    return asOf == null || date != null && !date.isAfter(asOf);
  }

  /** Whether the filter keeps a claim. */
  boolean keeps(Entry entry) {
    return filter.keeps(entry);
  }
}
