package dev.claimboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "reaches 57.2\\% | reaches 57.2%",
      "reaches $57.2\\%$ | reaches 57.2%",
      "a $2.3\\times$ speedup | a 2.3× speedup",
      "$\\sim$3 points | ~3 points",
      "76.9~HOTA at 31~FPS | 76.9 HOTA at 31 FPS",
      "up to ~3--4\\% | up to ~3–4%",
      "0.92\\pm0.01 | 0.92±0.01",
      "\\textbf{Claimer} wins | Claimer wins",
      "\\emph{safe zone} of | safe zone of",
      "$\\tau^2$-Bench | τ^2-Bench",
      "mAP_{50} of | mAP50 of",
      "two   blanks | two blanks",
      "AG\\&News | AG&News",
      "a \\frac{2}{4} b | a 2 4 b",
      "4{,}918 steps | 4,918 steps",
      "a caf\\'e and na\\\"{i}ve \\'x | a caf\u00e9 and na\u00efve \\'x",
  })
  void cleansTheMarkUpOfAbstracts(String raw, String clean) {
    assertThat(SourceText.of(raw).clean()).isEqualTo(clean);
  }

  @Test
  void foldsLineBreaksAndLeadingBlanks() {
    assertThat(SourceText.of("  One line\nand another.\n").clean().strip()).isEqualTo("One line and another.");
  }

  @Test
  void mapsACleanedStretchBackToTheTextAsGiven() {
    String raw = "\ud83d\ude80 B\u00e9zier gains $12.5\\%$ on\nGSM8K";
    SourceText source = SourceText.of(raw);
    int start = source.clean().indexOf("12.5");
    assertThat(source.toRaw(new Span(start, start + 4)).of(raw)).isEqualTo("12.5");
    assertThat(source.clean()).startsWith("\u25a1 B\u00e9zier");
  }

  @Test
  void spellsWordsAsTheTextDoesWithBlanksFolded() {
    SourceText source = SourceText.of("on the \\textbf{Hard\n  Set} and the Easy\nSet");
    String clean = source.clean();
    int hard = clean.indexOf("Hard Set");
    int easy = clean.indexOf("Easy Set");
    assertThat(source.rawWords(new Span(hard, hard + 8))).isEqualTo("Hard Set");
    assertThat(source.rawWords(new Span(easy, easy + 8))).isEqualTo("Easy Set");
  }
}
