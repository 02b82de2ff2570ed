package dev.claimboard.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedNumberTest {

  @Test
  void aValueIsCutAtItsDecimalPointOrUnit() {
    assertThat(PrintedNumber.of("57.22%")).isEqualTo(new PrintedNumber("57", ".22%"));
    assertThat(PrintedNumber.of("up to 28 dB")).isEqualTo(new PrintedNumber("up to 28", " dB"));
    assertThat(PrintedNumber.of("-0.5")).isEqualTo(new PrintedNumber("-0", ".5"));
    assertThat(PrintedNumber.of("none")).isEqualTo(new PrintedNumber("none", ""));
  }
}
