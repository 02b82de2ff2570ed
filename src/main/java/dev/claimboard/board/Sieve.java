package dev.claimboard.board;

import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts the scores of one metric into measurements that can be ranked and those set apart, with the reason. */
final class Sieve {
  private final BoardMetric tab;
  private final Metric metric;
  private final List<Measurement> passed = new ArrayList<>();
  private final List<ExcludedRow> excluded = new ArrayList<>();

  /** {@code metric} is the catalog's entry for the tab, or null when it has none. */
  Sieve(BoardMetric tab, Metric metric) {
    this.tab = tab;
    this.metric = metric;
  }

  /** Sifts the scores of the metric; to be called once. */
  void sift(List<Score> scores) {
    Map<String, List<Value>> byPaper = new LinkedHashMap<>();
    for (Score score : scores) {
      byPaper.computeIfAbsent(score.paper(), paper -> new ArrayList<>()).add(score.value());
    }
    for (Score score : scores) {
      sift(score, Scaling.printsPercents(byPaper.get(score.paper())));
    }
  }

  /** What can be ranked, in the order given. */
  List<Measurement> passed() {
    return passed;
  }

  /** What is set apart, in the order given. */
  List<ExcludedRow> excluded() {
    return excluded;
  }

  /** Sets a score apart. */
  static ExcludedRow exclude(Entry entry, Exclusion reason) {
    return new ExcludedRow(
        Identity.methodOf(entry.claim()), MethodLabel.of(entry), entry, PrintedValue.of(entry.claim()), reason);
  }

  private void sift(Score score, boolean printsPercents) {
    Value value = score.value();
    Exclusion reason = reasonBeforeScaling(value);
    if (reason == null) {
      Measurement measurement = new Measurement(score, Scaling.comparable(value, tab.scale(), printsPercents));
      if (metric == null || Scaling.inRange(measurement.comparable(), metric)) {
        passed.add(measurement);
        return;
      }
      reason = Exclusion.OUT_OF_RANGE;
    }
    excluded.add(exclude(score.entry(), reason));
  }

  private Exclusion reasonBeforeScaling(Value value) {
    if (value.high() != null) {
      return Exclusion.RANGE;
    }
    if (value.bound() != null && value.bound() != Bound.ABOUT) {
      return Exclusion.BOUND;
    }
    return fits(value.unit()) ? null : Exclusion.UNIT_MISMATCH;
  }

  private boolean fits(Unit unit) {
    if (tab.scale() != Scale.OPEN) {
      return Scaling.fits(unit, tab.scale());
    }
    return !tab.isRanked() || unit == null || unit.equals(Unit.POINTS) || unit.symbol().equalsIgnoreCase(tab.unit());
  }
}
