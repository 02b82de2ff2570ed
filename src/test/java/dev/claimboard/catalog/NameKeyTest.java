package dev.claimboard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameKeyTest {

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("joins")
  void spellingsOfOneNameCoincide(String first, String second) {
    assertThat(NameKey.of(first)).isEqualTo(NameKey.of(second));
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @MethodSource("nonJoins")
  void namesOfDifferentThingsStayApart(String first, String second) {
    assertThat(NameKey.of(first)).isNotEqualTo(NameKey.of(second));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"the benchmark,benchmark", "data set,dataset", "Task,task", "Challenge 2,challenge2", "dataset 1,dataset1", "2024,2024"})
  void aNameOfGenericWordsOnlyKeepsSomething(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "$$", "\\%", "--"})
  void aNameWithoutLettersAndDigitsHasTheEmptyKey(String name) {
    assertThat(NameKey.of(name)).isEmpty();
  }

  @Test
  void bothListsHoldSixtyPairsOrMore() throws IOException {
    assertThat(joins()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(nonJoins()).hasSizeGreaterThanOrEqualTo(60);
  }

  static Stream<Arguments> joins() throws IOException {
    return pairs("/catalog/joins.txt");
  }

  static Stream<Arguments> nonJoins() throws IOException {
    return pairs("/catalog/non-joins.txt");
  }

  private static Stream<Arguments> pairs(String resource) throws IOException {
    try (InputStream input = NameKeyTest.class.getResourceAsStream(resource)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" = ")).map(pair -> Arguments.of(pair[0], pair[1])).toList().stream();
    }
  }
}
