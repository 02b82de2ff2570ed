package dev.claimboard.extract.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.claimboard.extract.link.Link;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private final Weights weights = Weights.of(Map.of("name", 1.5, "name|left", 0.25, "name|left|after|on", -2.0));

  @Test
  void addsUpTheWeightsOfKnownFeatures() {
    double sum = weights.sum(sink -> {
      sink.add("name");
      sink.add("name", "left");
      sink.add("name", "left", "after", "on");
    });

    assertThat(sum).isEqualTo(-0.25, within(1e-9));
  }

  @Test
  void unknownFeaturesWeighNothingAndTheOrderOfWordsCounts() {
    assertThat(weights.sum(sink -> sink.add("left", "name"))).isZero();
    assertThat(weights.sum(sink -> sink.add("name", "right"))).isZero();
  }

  @Test
  void theSameFeatureTwiceCountsTwice() {
    Evidence once = sink -> sink.add("name");

    assertThat(weights.sum(once.and(once))).isEqualTo(3.0, within(1e-9));
  }

  @Test
  void theHighestSumWinsAndTheFirstOfEquals() {
    Option poor = new Option(Link.nothing(), sink -> { });
    Option rich = new Option(Link.nothing(), sink -> sink.add("name"));
    Option equal = new Option(Link.nothing(), sink -> sink.add("name"));

    Choice choice = new WeightedChooser(weights).choose(null, null, List.of(poor, rich, equal));

    assertThat(choice.link()).isSameAs(rich.link());
    double richShare = Math.exp(1.5) / (1 + 2 * Math.exp(1.5));
    assertThat(choice.probability()).isEqualTo(richShare, within(1e-9));
  }

  @Test
  void bundledTablesAreThere() {
    for (String slot : List.of("metric", "benchmark", "method")) {
      assertThat(Weights.bundled(slot).sum(sink -> sink.add("ruled"))).as(slot).isPositive();
    }
    assertThat(Weights.bundled("confidence").sum(sink -> sink.add("claim"))).isNotNaN();
    assertThatThrownBy(() -> Weights.bundled("nothing")).isInstanceOf(IllegalStateException.class).hasMessageContaining("nothing");
  }
}
