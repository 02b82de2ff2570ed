package dev.claimboard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void whiteSpaceDoesNotMatter() {
    assertThat(Fingerprint.of("  Bells\r\n ring\ttwice.\n")).isEqualTo(Fingerprint.of("Bells ring twice."));
  }

  @Test
  void everyOtherCharacterMatters() {
    assertThat(Fingerprint.of("Bells ring twice.")).isNotEqualTo(Fingerprint.of("Bells ring twice"));
    assertThat(Fingerprint.of("Bellsring")).isNotEqualTo(Fingerprint.of("Bells ring"));
    assertThat(Fingerprint.of("naïve")).isNotEqualTo(Fingerprint.of("naive"));
  }

  @Test
  void derivedIdsArePartOfTheDigestOfTheFoldedText() {
    assertThat(PaperId.ofText(" a\n b ").value()).isEqualTo("text-c8687a08aa5d");
    assertThat(PaperId.ofText("a b").isDerived()).isTrue();
  }
}
