package dev.claimboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void splitsAtFullStopsBeforeACapital() {
    assertThat(split("It works. We show why. Code is out.")).containsExactly("It works.", "We show why.", "Code is out.");
  }

  @Test
  void survivesAbbreviations() {
    String text = "We test on sets, e.g. GSM8K, as in Lee et al. Their Fig. 3 shows 57.22% vs. 43.1% (cf. Sec. 2).";
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void keepsDecimalsWhole() {
    assertThat(split("We test on GSM8K. It leads.")).hasSize(2);
    assertThat(split("It has 57.22% on Alpha. Beta reaches .87 there.")).containsExactly("It has 57.22% on Alpha.", "Beta reaches .87 there.");
  }

  @Test
  void splitsBeforeANameInLowerCase() {
    assertThat(split("We report scores. mBERT leads.")).hasSize(2);
  }

  @Test
  void splitsBehindAClosingQuote() {
    assertThat(split("They call it \"less is more.\" We agree.")).hasSize(2);
  }

  @Test
  void splitsWhereTheBlankIsMissingButNotInsideNames() {
    assertThat(split("It works at any resolution.Our method leads.")).containsExactly("It works at any resolution.", "Our method leads.");
    assertThat(split("We test on LandCover.ai and Character.Net today.")).hasSize(1);
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(SentenceSplitter.split("   ")).isEmpty();
    assertThat(SentenceSplitter.split("")).isEmpty();
  }
}
