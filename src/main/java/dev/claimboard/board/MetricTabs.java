package dev.claimboard.board;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which metric each score of a benchmark belongs to, and the tabs that follow from it. */
final class MetricTabs {
  private final Catalog catalog;
  private final Metric standard;
  private final OtherMetrics otherMetrics;
  private final boolean discovered;

  MetricTabs(Catalog catalog, String boardId) {
    this.catalog = catalog;
    Optional<Benchmark> benchmark = catalog.benchmark(boardId);
    this.discovered = benchmark.isEmpty();
    this.standard = benchmark.flatMap(known -> known.metrics().stream().findFirst()).flatMap(catalog::metric).orElse(null);
    this.otherMetrics = new OtherMetrics(catalog, standard);
  }

  /** The score of an entry, with its metric as told, assumed, or none. */
  Score score(Entry entry) {
    String named = Identity.metricOf(entry.claim());
    if (named != null) {
      return Score.of(entry, named, false);
    }
    if (standard != null && standard.bare() && Scaling.plausible(entry.claim().value(), standard) && !otherMetrics.areNamedIn(entry)) {
      return Score.of(entry, standard.id(), true);
    }
    return Score.of(entry, discovered ? BoardMetric.UNSTATED : null, false);
  }

  /** The tabs of the scores: the default metric first, then by number of claims, then by name and id. */
  List<BoardMetric> tabs(List<Score> scores) {
    Map<String, List<Score>> byMetric = new LinkedHashMap<>();
    for (Score score : scores) {
      if (score.metric() != null) {
        byMetric.computeIfAbsent(score.metric(), key -> new ArrayList<>()).add(score);
      }
    }
    List<BoardMetric> tabs = new ArrayList<>();
    byMetric.forEach((id, members) -> tabs.add(tab(id, members)));
    tabs.sort(Comparator.comparing((BoardMetric tab) -> !isStandard(tab))
        .thenComparing(BoardMetric::claims, Comparator.reverseOrder())
        .thenComparing(BoardMetric::name)
        .thenComparing(BoardMetric::id));
    return tabs;
  }

  /** Whether scores with the metric {@code member} may stand on the board of {@code tab}: the same one, or a kind of it. */
  boolean belongs(String member, BoardMetric tab) {
    if (tab.id().equals(member)) {
      return true;
    }
    Optional<Metric> metric = Optional.ofNullable(member).flatMap(catalog::metric);
    return metric.filter(kind -> tab.id().equals(kind.family()))
        .filter(kind -> kind.direction() == tab.direction() && kind.scale() == tab.scale())
        .isPresent();
  }

  private boolean isStandard(BoardMetric tab) {
    return standard != null && standard.id().equals(tab.id());
  }

  private BoardMetric tab(String id, List<Score> members) {
    Optional<Metric> known = catalog.metric(id);
    Scale scale = known.map(Metric::scale).orElse(Scale.OPEN);
    return new BoardMetric(
        id,
        known.map(Metric::name).orElseGet(() -> name(id, members)),
        known.isPresent(),
        known.map(Metric::direction).orElse(null),
        scale,
        unit(scale, members),
        members.size());
  }

  private static String name(String id, List<Score> members) {
    if (id.equals(BoardMetric.UNSTATED)) {
      return "metric not stated";
    }
    String spelling = Spelling.mostFrequent(members.stream().map(score -> score.entry().claim().metricName()));
    return spelling == null ? id : spelling;
  }

  private static String unit(Scale scale, List<Score> members) {
    return switch (scale) {
      case PERCENT -> Unit.PERCENT.symbol();
      case UNIT -> null;
      case OPEN -> commonestUnit(members);
    };
  }

  private static String commonestUnit(List<Score> members) {
    List<String> units = members.stream().map(Score::value).filter(value -> value.unit() != null && !value.unit().equals(Unit.POINTS))
        .map(value -> value.unit().symbol()).toList();
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    units.forEach(unit -> spellings.computeIfAbsent(unit.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(unit));
    String folded = Spelling.mostFrequent(units.stream().map(unit -> unit.toLowerCase(Locale.ROOT)));
    return folded == null ? null : Spelling.mostFrequent(spellings.get(folded).stream());
  }
}
