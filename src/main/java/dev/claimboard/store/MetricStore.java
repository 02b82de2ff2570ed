package dev.claimboard.store;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Metrics that claims name. Thread-safe. */
public final class MetricStore {
  private static final Comparator<MetricSummary> COMMONEST = Comparator.comparing(MetricSummary::claims, Comparator.reverseOrder())
      .thenComparing(MetricSummary::name).thenComparing(MetricSummary::id);

  private final Catalog catalog;
  private final Stamped<NameIndex<MetricSummary>> index;

  public MetricStore(Database database, Catalog catalog) {
    this.catalog = catalog;
    this.index = new Stamped<>(database, handle -> index(database.census(handle)));
  }

  /** The first metrics that a person who types this may mean (null for all): exact names first, then the commonest. */
  public Matches<MetricSummary> search(String typed, int limit) {
    return Matches.of(index.get().matching(typed), limit);
  }

  /** The metrics of the catalog that claims name, the commonest first. */
  public List<MetricSummary> known() {
    return index.get().all().stream().filter(MetricSummary::known).toList();
  }

  private NameIndex<MetricSummary> index(Census census) {
    List<MetricSummary> metrics = new ArrayList<>();
    census.metrics().forEach((id, tally) -> metrics.add(summary(id, tally)));
    metrics.sort(COMMONEST);
    return NameIndex.of(metrics, this::names, metric -> List.of());
  }

  private MetricSummary summary(String id, Tally tally) {
    Optional<Metric> known = catalog.metric(id);
    String spelling = tally.name() == null ? id : tally.name();
    return new MetricSummary(id, known.map(Metric::name).orElse(spelling), known.isPresent(), tally.papers(), tally.others(),
        tally.claims(), tally.newest());
  }

  private List<String> names(MetricSummary metric) {
    List<String> names = new ArrayList<>(List.of(metric.name(), metric.id()));
    catalog.metric(metric.id()).map(Metric::aliases).ifPresent(names::addAll);
    return names;
  }
}
