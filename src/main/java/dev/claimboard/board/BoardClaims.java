package dev.claimboard.board;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The claims of one benchmark, read for everything that no view changes, so that many views of them are made at little cost. Immutable and
 * thread-safe; made by {@link Leaderboards#prepare}.
 */
public final class BoardClaims {
  private final BoardInfo info;
  private final MetricTabs metrics;
  private final List<Entry> hidden;
  private final List<Entry> visible;
  private final List<Score> scores;
  private final List<BoardMetric> tabs;
  private final Map<String, List<Entry>> scoresByPaper;

  BoardClaims(BoardInfo info, List<Entry> entries, Catalog catalog) {
    List<Entry> ordered = entries.stream().sorted(Comparator.comparingLong(Entry::claimId)).toList();
    this.info = info;
    this.metrics = new MetricTabs(catalog, info.id());
    this.hidden = ordered.stream().filter(Entry::isHidden).toList();
    this.visible = ordered.stream().filter(entry -> !entry.isHidden()).toList();
    this.scores = visible.stream().filter(BoardClaims::isQualityScore).map(metrics::score).toList();
    this.tabs = List.copyOf(metrics.tabs(scores));
    this.scoresByPaper = scores.stream().map(Score::entry)
        .collect(Collectors.groupingBy(entry -> entry.paper().id().value(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  BoardInfo info() {
    return info;
  }

  MetricTabs metrics() {
    return metrics;
  }

  /** What people set apart, by claim. */
  List<Entry> hidden() {
    return hidden;
  }

  /** Everything else, by claim. */
  List<Entry> visible() {
    return visible;
  }

  /** The scores of quality, by claim. */
  List<Score> scores() {
    return scores;
  }

  List<BoardMetric> tabs() {
    return tabs;
  }

  /** The scores of quality that the paper of a claim reports here, by claim. */
  List<Entry> scoresBeside(Entry entry) {
    return scoresByPaper.getOrDefault(entry.paper().id().value(), List.of());
  }

  private static boolean isQualityScore(Entry entry) {
    return entry.claim().value().kind() == Kind.SCORE && !entry.claim().efficiency();
  }
}
