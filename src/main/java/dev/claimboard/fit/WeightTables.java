package dev.claimboard.fit;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.rank.WeightedChooser;
import dev.claimboard.extract.rank.Weights;
import java.util.List;
import java.util.Map;

/**
 * The tables that the engine weighs with.
 *
 * @param metric     for the metric of a number
 * @param benchmark  for its benchmark
 * @param method     for its method
 * @param confidence for the trust in a claim
 */
public record WeightTables(Map<String, Double> metric, Map<String, Double> benchmark, Map<String, Double> method,
    Map<String, Double> confidence) {
  private static final int ROUNDS = 2;
  private static final double METRIC_PENALTY = 10;
  private static final double BENCHMARK_PENALTY = 12;
  private static final double METHOD_PENALTY = 24;
  private static final double CONFIDENCE_PENALTY = 3;
  private static final int FEWEST_DOCUMENTS = 5;
  private static final double SMALLEST_NAME = 0.1;
  private static final double SMALLEST_CONFIDENCE = 0.02;
  private static final Map<String, Double> RULES_ONLY = Map.of("ruled", 1.0);

  public WeightTables {
    metric = Map.copyOf(metric);
    benchmark = Map.copyOf(benchmark);
    method = Map.copyOf(method);
    confidence = Map.copyOf(confidence);
  }

  /** Fits all tables; those for names twice, since a choice depends on the choices before it. */
  public static WeightTables fitted(List<GoldDocument> documents, Catalog catalog) {
    WeightTables tables = new WeightTables(RULES_ONLY, RULES_ONLY, RULES_ONLY, Map.of());
    for (int round = 0; round < ROUNDS; round++) {
      Choosers choosers = tables.choosers();
      tables = new WeightTables(fitted(Slot.METRIC, METRIC_PENALTY, documents, catalog, choosers),
          fitted(Slot.BENCHMARK, BENCHMARK_PENALTY, documents, catalog, choosers),
          fitted(Slot.METHOD, METHOD_PENALTY, documents, catalog, choosers), Map.of());
    }
    List<Example> claims = ConfidenceExamples.of(documents, catalog, tables.choosers());
    Map<String, Double> confidence = WeightFitter.fit(claims, CONFIDENCE_PENALTY, FEWEST_DOCUMENTS, SMALLEST_CONFIDENCE);
    return new WeightTables(tables.metric, tables.benchmark, tables.method, confidence);
  }

  private static Map<String, Double> fitted(Slot slot, double penalty, List<GoldDocument> documents, Catalog catalog,
      Choosers choosers) {
    return WeightFitter.fit(SlotExamples.of(slot, documents, catalog, choosers), penalty, FEWEST_DOCUMENTS, SMALLEST_NAME);
  }

  /** Choosers that weigh names with these tables. */
  public Choosers choosers() {
    return new Choosers(chooser(metric), chooser(benchmark), chooser(method));
  }

  private static OptionChooser chooser(Map<String, Double> table) {
    return new WeightedChooser(Weights.of(table));
  }
}
