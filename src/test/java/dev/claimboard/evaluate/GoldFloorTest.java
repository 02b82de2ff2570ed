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
import org.junit.jupiter.params.provider.CsvSource;

/** The figures on annotated abstracts may only rise: whoever raises them raises the floors here. */
class GoldFloorTest {
  private static final Path GOLD = Path.of("../shared/gold");

  @ParameterizedTest(name = "{0}: detection {1}, linked {2}, tuple {3}")
  @CsvSource({"seeds.jsonl, 97.4, 97.4, 92.1", "dev.jsonl, 93.5, 81.5, 55.3"})
  void figuresDoNotFall(String file, String detection, String linked, String tuple) throws IOException {
    assumeTrue(Files.exists(GOLD.resolve(file)), "the annotated abstracts " + file + " are not beside this project");
    List<String> rejected = new ArrayList<>();
    List<GoldDocument> documents = GoldReader.read(GOLD.resolve(file), rejected::add);
    ScoreSheet sheet = Evaluation.of(documents, Predictions.extracted(new Extractor(Catalog.bundled()), documents)).sheet();
    assertThat(rejected).isEmpty();
    assertThat(sheet.detection().f1()).isGreaterThanOrEqualTo(new BigDecimal(detection));
    assertThat(sheet.linked().f1()).isGreaterThanOrEqualTo(new BigDecimal(linked));
    assertThat(sheet.tuple().f1()).isGreaterThanOrEqualTo(new BigDecimal(tuple));
  }
}
