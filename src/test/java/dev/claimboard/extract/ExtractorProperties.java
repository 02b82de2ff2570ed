package dev.claimboard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Mention;
import dev.claimboard.paper.Paper;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands around a number, its place is exact. */
class ExtractorProperties {
  private static final Extractor EXTRACTOR = new Extractor(Catalog.bundled());

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of("", "\ud83d\ude80\ud83d\ude80 Wow. ", "  Leading blanks\nand breaks. ", "B\u00e9zier na\u00efve \u03c4-tests. ", "\\textbf{Bold} \\emph{move}. ",
        "$\\alpha=0.1$ \\% of ", "\u200bZero \u00a0width. ", "Caf\u00e9\u0301 e\u0301. ", "\ufeffBOM. ", "--- dash -- and \\\\ break. ");
  }

  @Provide
  Arbitrary<String> prints() {
    return Arbitraries.of("57.2\\%", "$57.2\\%$", "57.2 percent", "\\textbf{57.2}\\%", "57.2\\,\\%", "{57.2}\\%", "57.2%", "$\\sim$57.2\\%", "57.2\u2009%");
  }

  @Property(tries = 400)
  void theNumberStandsWhereTheClaimSays(@ForAll("noise") String before, @ForAll("prints") String print, @ForAll("noise") String after) {
    String text = before + "Our model, Claimer, achieves " + print + " accuracy on GSM8K. " + after;
    Extraction extraction = EXTRACTOR.extract(Paper.of("p", "Claimer: A test", text));
    assertThat(extraction.claims()).as(text).anySatisfy(claim -> assertThat(claim.value().number()).isEqualByComparingTo("57.2"));
    extraction.claims().forEach(claim -> assertExact(claim, text));
  }

  @Property(tries = 400)
  void noTextBreaksTheEngine(@ForAll String text) {
    Extraction extraction = EXTRACTOR.extract(Paper.of("p", text, text + " achieves 57.2% accuracy on GSM8K" + text));
    extraction.claims().forEach(claim -> assertExact(claim, text + " achieves 57.2% accuracy on GSM8K" + text));
    assertThat(extraction.traces()).hasSameSizeAs(extraction.claims());
  }

  private static void assertExact(Claim claim, String text) {
    String printed = claim.evidence().number().of(text);
    if (claim.value().high() == null) {
      assertThat(new BigDecimal(printed.replace(",", "").replaceFirst("^\\.", "0."))).isEqualByComparingTo(claim.value().number().abs());
    }
    assertThat(claim.evidence().quote()).contains(printed);
    assertThat(text).contains(claim.evidence().quote());
    assertThat(claim.evidence().sentence().contains(claim.evidence().number())).isTrue();
    assertInside(claim.method(), text);
    assertInside(claim.benchmark(), text);
    assertInside(claim.metric(), text);
    assertInside(claim.baseline(), text);
  }

  private static void assertInside(Mention mention, String text) {
    if (mention != null && mention.span() != null) {
      assertThat(mention.span().of(text)).isNotBlank();
    }
  }
}
