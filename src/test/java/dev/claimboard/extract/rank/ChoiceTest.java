package dev.claimboard.extract.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.link.Link;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private final Link named = new Link(new Mention("GSM8K", null), "BENCHMARK_NAMED");
  private final Link ruled = new Link(new Mention("gsm8k", null), "BENCHMARK_BEFORE");
  private final Link other = new Link(new Mention("MATH", null), "BENCHMARK_CARRIED");

  @Test
  void theRulesWordingStandsWhereTheWeightsAgree() {
    assertThat(new Choice(named, 0.7).against(ruled, false)).isEqualTo(new Choice(ruled, 0.7));
  }

  @Test
  void theWeightsDecideWhereTheRulesAreNotSure() {
    assertThat(new Choice(named, 0.7).against(other, false)).isEqualTo(new Choice(named, 0.7));
    assertThat(new Choice(Link.nothing(), 0.6).against(other, false).link().isNamed()).isFalse();
  }

  @Test
  void sureRulesStandAndAreTrustedAsLittleAsTheWeightsDo() {
    Choice choice = new Choice(named, 0.7).against(other, true);

    assertThat(choice.link()).isEqualTo(other);
    assertThat(choice.probability()).isEqualTo(0.3, within(1e-9));
  }
}
