package dev.claimboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which names share a board or a metric, by their spelling and by the catalog that ships with the program. */
class SameNameTest {
  private static final Identity IDENTITY = new Identity(Catalog.bundled());

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("joins")
  void namesOfOneThingAreJoined(String first, String second) {
    boolean board = IDENTITY.board(first).equals(IDENTITY.board(second));
    boolean metric = IDENTITY.metric(first).equals(IDENTITY.metric(second));
    assertThat(board || metric).as(IDENTITY.board(first) + ", " + IDENTITY.board(second)).isTrue();
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @MethodSource("nonJoins")
  void namesOfDifferentThingsStayApart(String first, String second) {
    assertThat(IDENTITY.board(first)).isNotEqualTo(IDENTITY.board(second));
    assertThat(IDENTITY.metric(first)).isNotEqualTo(IDENTITY.metric(second));
    assertThat(IDENTITY.method(first)).isNotEqualTo(IDENTITY.method(second));
  }

  @Test
  void bothSortsHoldManyPairs() throws IOException {
    assertThat(joins()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    assertThat(nonJoins()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
  }

  static Stream<Arguments> joins() throws IOException {
    return Stream.concat(pairs("joins.txt"), pairs("joins-by-catalog.txt"));
  }

  static Stream<Arguments> nonJoins() throws IOException {
    return Stream.concat(pairs("non-joins.txt"), pairs("non-joins-by-catalog.txt"));
  }

  private static Stream<Arguments> pairs(String file) throws IOException {
    try (InputStream input = SameNameTest.class.getResourceAsStream("/catalog/" + file)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" = ")).map(pair -> Arguments.of(pair[0], pair[1])).toList().stream();
    }
  }
}
