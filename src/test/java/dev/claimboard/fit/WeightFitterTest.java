package dev.claimboard.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.fit.Example.Rated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightFitterTest {
  private static final double PENALTY = 1;

  @Test
  void featuresOfRightOptionsGetMoreWeightThanThoseOfWrongOnes() {
    Map<String, Double> weights = WeightFitter.fit(examples(20, 18), PENALTY, 1, 0);

    assertThat(weights.get("named")).isPositive();
    assertThat(weights.get("generic")).isNegative();
  }

  @Test
  void theMoreOftenAFeatureIsRightTheMoreItWeighs() {
    double often = WeightFitter.fit(examples(20, 19), PENALTY, 1, 0).get("named");
    double seldom = WeightFitter.fit(examples(20, 12), PENALTY, 1, 0).get("named");

    assertThat(often).isGreaterThan(seldom);
  }

  @Test
  void featuresOfTooFewDocumentsAndSmallWeightsAreLeftOut() {
    List<Example> examples = new ArrayList<>(examples(20, 18));
    examples.add(new Example("once", List.of(new Rated(List.of("rare"), true), new Rated(List.of("generic"), false))));

    assertThat(WeightFitter.fit(examples, PENALTY, 2, 0)).doesNotContainKey("rare");
    assertThat(WeightFitter.fit(examples, PENALTY, 1, 5)).isEmpty();
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(WeightFitter.fit(examples(30, 20), PENALTY, 1, 0)).isEqualTo(WeightFitter.fit(examples(30, 20), PENALTY, 1, 0));
  }

  /** Documents in which a named option stands beside a generic one; the named one is right in so many. */
  private static List<Example> examples(int count, int named) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean right = i < named;
      examples.add(new Example("doc" + i, List.of(new Rated(List.of("named"), right), new Rated(List.of("generic"), !right))));
    }
    return examples;
  }
}
