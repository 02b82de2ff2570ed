package dev.claimboard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Value;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole engine on a corpus that can be read as documentation. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/results.md");
  private static final int LEAST_CASES = 18;
  private static final Extractor EXTRACTOR = new Extractor(Catalog.bundled());

  static List<CorpusCase> cases() throws IOException {
    return CorpusCase.read(CORPUS);
  }

  @Test
  void noCaseIsLost() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsJustTheExpectedClaims(CorpusCase corpusCase) {
    List<String> found = EXTRACTOR.extract(Paper.of("case", corpusCase.title(), corpusCase.text())).claims().stream().map(CorpusTest::line).toList();
    assertThat(found).isEqualTo(corpusCase.expected());
  }

  private static String line(Claim claim) {
    Value value = claim.value();
    String number = value.number().toPlainString() + (value.high() == null ? "" : ".." + value.high().toPlainString());
    String unit = value.unit() == null ? "" : " " + value.unit().symbol();
    return String.join(" | ", value.kind().label() + " " + number + unit, dash(claim.methodName()), dash(claim.benchmarkName()), dash(claim.metricName()),
        dash(claim.baselineName()), value.bound() == null ? "-" : value.bound().label());
  }

  private static String dash(String name) {
    return Objects.requireNonNullElse(name, "-");
  }
}
