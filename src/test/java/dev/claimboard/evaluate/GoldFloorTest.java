package dev.claimboard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.Extractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The figures on annotated abstracts may only rise: whoever raises them raises those in {@code gold-figures.csv}. */
class GoldFloorTest {
  private static final Path GOLD = Path.of("../shared/gold");

  @ParameterizedTest(name = "{0}: detection {1}, linked {2}, tuple {3}, leaderboard {4}")
  @CsvFileSource(resources = "/gold-figures.csv", numLinesToSkip = 1)
  void figuresDoNotFall(String file, String detection, String linked, String tuple, String leaderboard) throws IOException {
    assumeTrue(Files.exists(GOLD.resolve(file)), "the annotated abstracts " + file + " are not beside this project");
    List<String> rejected = new ArrayList<>();
    List<GoldDocument> documents = GoldReader.read(GOLD.resolve(file), rejected::add);
    ScoreSheet sheet = Evaluation.of(documents, Predictions.extracted(new Extractor(Catalog.bundled()), documents)).sheet();
    assertThat(rejected).isEmpty();
    assertThat(sheet.detection().f1()).isGreaterThanOrEqualTo(new BigDecimal(detection));
    assertThat(sheet.linked().f1()).isGreaterThanOrEqualTo(new BigDecimal(linked));
    assertThat(sheet.tuple().f1()).isGreaterThanOrEqualTo(new BigDecimal(tuple));
    assertThat(sheet.leaderboard().f1()).isGreaterThanOrEqualTo(new BigDecimal(leaderboard));
  }
}
