package dev.claimboard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Kettle-Bench          | kettle bench
      KettleBench           | Kettle-Bench
      the Kettle dataset    | Kettle
      our kettles           | Kettle
      \\textsc{Kettle}      | Kettle
      \\mathbf{F}_1         | F1
      \\bf Kettle           | kettle
      α-Kettle              | Alpha Kettle
      ΛKettle               | lamda kettle
      R²                    | R2
      STRASSE               | Straße
      Pass@1                | pass @ 1
      ﬁnch                  | finch
      test set              | Test Set
      Kettle Large          | Kettle
      Kettle                | Large Kettle
      average hit rate      | hits
      ---                   | ...
      """)
  void theseAreOneName(String name, String accepted) {
    assertThat(NameMatch.matches(name, List.of(accepted))).isTrue();
    assertThat(NameMatch.matches(accepted, List.of("quite another", name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Kettle                | Teapot
      Kettle                | a large new Kettle made better
      Kettle Large          | Large Kettle
      Kettle red blue       | Kettle blue
      gas                   | ga
      class                 | clas
      \\item Kettle         | Kettle item
      ı                     | i
      Kettle                | ---
      test set              | data
      """)
  void theseAreTwoNames(String name, String accepted) {
    assertThat(NameMatch.matches(name, List.of(accepted))).isFalse();
    assertThat(NameMatch.matches(accepted, List.of(name))).isFalse();
  }

  @Test
  void noAcceptedNameMatchesNothing() {
    assertThat(NameMatch.matches("Kettle", List.of())).isFalse();
  }

  @Test
  void keepsTheWordsThatCount() {
    assertThat(NameMatch.words("The proposed Kettles_v2 framework, 日本 @10")).containsExactly("kettle", "v2", "日本", "@", "10");
    assertThat(NameMatch.words("our model")).as("when none counts, all do").containsExactly("our", "model");
    assertThat(NameMatch.words(" - ")).isEmpty();
  }
}
