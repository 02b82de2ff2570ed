package dev.claimboard.web.evidence;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Row;
import dev.claimboard.board.Standing;
import dev.claimboard.claim.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A small quiet word beside a claim.
 *
 * @param word        what it says
 * @param explanation what that means, for a tooltip
 */
public record Tag(String word, String explanation) {
  /** For a method that is not the one its paper proposes. */
  public static final Tag REPORTED_BY_OTHERS =
      new Tag("reported by others", "The paper that gives this number does not present the method as its own: a baseline's number.");
  /** For a number whose metric the text does not name. */
  public static final Tag METRIC_ASSUMED =
      new Tag("metric assumed", "The text names no metric; the benchmark's usual one was taken.");
  /** For a method with different numbers in different papers. */
  public static final Tag CONFLICT = new Tag("conflict", "Another paper gives a different number for this method; see below.");
  /** For a benchmark that the catalog does not know. */
  public static final Tag DISCOVERED = new Tag("discovered", "Found in abstracts; the catalog does not describe this benchmark.");
  /** For a number that people typed into an old registry. */
  public static final Tag TABLE_ROW = new Tag("Papers with Code", "Typed in by people for the old registry; taken from its last dump.");
  /** For a benchmark that the catalog knows. */
  public static final Tag CURATED = new Tag("curated", "Described in the catalog: names, task and metrics are settled.");

  /** The tags of a board's row. */
  public static List<Tag> of(Row row) {
    List<Tag> tags = new ArrayList<>();
    if (row.metricName() != null) {
      tags.add(new Tag(row.metricName(), "The metric as this paper prints it."));
    }
    if (row.comparable().compareTo(row.entry().claim().value().number()) != 0) {
      tags.add(comparable(row.comparable()));
    }
    add(tags, row.reportedByOthers(), REPORTED_BY_OTHERS);
    add(tags, row.metricAssumed(), METRIC_ASSUMED);
    add(tags, row.conflicting(), CONFLICT);
    addOrigin(tags, row.entry());
    return List.copyOf(tags);
  }

  /** The tags of a claim outside a board. */
  public static List<Tag> of(Entry entry) {
    List<Tag> tags = new ArrayList<>();
    Value value = entry.claim().value();
    if (value.bound() != null) {
      tags.add(new Tag(value.bound().label(), "The text hedges the number; it is never ranked as a measured one."));
    }
    add(tags, value.high() != null, new Tag("range", "The text gives a range, not one number."));
    add(tags, entry.claim().methodName() != null && !entry.ownMethod(), REPORTED_BY_OTHERS);
    addOrigin(tags, entry);
    return List.copyOf(tags);
  }

  /** The tags of a claim that is a row of a board. */
  static List<Tag> of(Entry entry, Standing standing) {
    List<Tag> tags = new ArrayList<>(of(entry));
    if (standing.comparable().compareTo(entry.claim().value().number()) != 0) {
      tags.add(comparable(standing.comparable()));
    }
    add(tags, standing.assumed(), METRIC_ASSUMED);
    return List.copyOf(tags);
  }

  private static Tag comparable(BigDecimal value) {
    return new Tag("= " + value.toPlainString(), "The printed value on the scale by which the board ranks.");
  }

  private static void addOrigin(List<Tag> tags, Entry entry) {
    add(tags, entry.claim().evidence().isTableRow(), TABLE_ROW);
    if (entry.correction() != null) {
      tags.add(new Tag(entry.isHidden() ? "set apart" : "corrected", "By a person: " + entry.correction().reason() + "."));
    }
  }

  private static void add(List<Tag> tags, boolean applies, Tag tag) {
    if (applies) {
      tags.add(tag);
    }
  }
}
