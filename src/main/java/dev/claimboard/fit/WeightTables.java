package dev.claimboard.fit;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.rank.WeightedChooser;
import dev.claimboard.extract.rank.Weights;
import java.util.List;
import java.util.Map;

/**
 * The tables that the engine weighs with.
 *
 * @param method     for the method of a number
 * @param confidence for the trust in a claim
 */
public record WeightTables(Map<String, Double> method, Map<String, Double> confidence) {
  private static final int ROUNDS = 2;
  private static final double METHOD_PENALTY = 24;
  private static final double CONFIDENCE_PENALTY = 3;
  private static final int FEWEST_DOCUMENTS = 5;
  private static final double SMALLEST_METHOD = 0.1;
  private static final double SMALLEST_CONFIDENCE = 0.02;
  private static final Map<String, Double> RULES_ONLY = Map.of("ruled", 1.0);

  public WeightTables {
    method = Map.copyOf(method);
    confidence = Map.copyOf(confidence);
  }

  /** Fits both tables; the one for methods twice, since a choice depends on the choice before it. */
  public static WeightTables fitted(List<GoldDocument> documents, Catalog catalog) {
    Map<String, Double> method = RULES_ONLY;
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> examples = MethodExamples.of(documents, catalog, chooser(method));
      method = WeightFitter.fit(examples, METHOD_PENALTY, FEWEST_DOCUMENTS, SMALLEST_METHOD);
    }
    List<Example> claims = ConfidenceExamples.of(documents, catalog, chooser(method));
    return new WeightTables(method, WeightFitter.fit(claims, CONFIDENCE_PENALTY, FEWEST_DOCUMENTS, SMALLEST_CONFIDENCE));
  }

  private static OptionChooser chooser(Map<String, Double> table) {
    return new WeightedChooser(Weights.of(table));
  }
}
