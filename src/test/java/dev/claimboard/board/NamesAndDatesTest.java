package dev.claimboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.paper.Paper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndDatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Qwen2.5-7B", "GPT-4o", "数学-Net", "C++", "++", "Llama 3.1 8B (LoRA)"})
  void idsAreSafeInAddressesAndNameThemselves(String method) {
    Identity identity = new Identity(Catalog.of(List.of(), List.of()));
    String id = identity.method(method);

    assertThat(id).matches("[a-z0-9.-]+");
    assertThat(identity.method(id)).isEqualTo(id);
  }

  @Test
  void sizesKeepMethodsApartAndSpellingsDoNot() {
    Identity identity = new Identity(Catalog.of(List.of(), List.of()));

    assertThat(identity.method("Qwen2.5-7B")).isEqualTo(identity.method("qwen2.5 7b")).isNotEqualTo(identity.method("Qwen2.5-72B"));
    assertThat(identity.method("数学")).isNotEqualTo(identity.method("语文"));
  }

  @ParameterizedTest
  @CsvSource({"2510.09541, 2025-10-01", "2510.09541v3, 2025-10-01", "arXiv:0704.0001, 2007-04-01", "cs/0703123, 2007-03-01",
      "cs.CL/9912001, 1999-12-01", "2513.09541,", "text-0123456789ab,", "10.1000/2510.09541,"})
  void readsTheMonthFromArxivIds(String id, String date) {
    assertThat(PaperDate.of(Paper.of(id, "", ""))).isEqualTo(date == null ? null : LocalDate.parse(date));
  }

  @Test
  void printsValuesAsTheTextHasThem() {
    assertThat(PrintedValue.of(Claims.score("57.20", "%").make())).isEqualTo("57.20%");
    assertThat(PrintedValue.of(Claims.score("28.1", "dB").bound(Bound.UP_TO).make())).isEqualTo("up to 28.1 dB");
    assertThat(PrintedValue.of(Claims.of("-29", "points", Kind.CHANGE).upTo("-35").make())).isEqualTo("-29 to -35 points");
    assertThat(PrintedValue.of(Claims.of("10.4", "points", Kind.CHANGE).upTo("14.8").make())).isEqualTo("+10.4 to +14.8 points");
    assertThat(PrintedValue.of(Claims.of("4", "x", Kind.FACTOR).make())).isEqualTo("4x");
    assertThat(PrintedValue.of(Claims.score("91.2", "%").uncertain("0.3").make())).isEqualTo("91.2 ± 0.3%");
    assertThat(PrintedValue.of(Claims.score("1E+3", null).make())).isEqualTo("1000");
  }

  @Test
  void aMethodThatOpensTheTitleIsThePapersOwnAndItsVariantsToo() {
    assertThat(own("Zephyrine: gentle winds for parsers", "", "GPT-9", "Zephyrine", "Zephyrine-7B")).containsExactly(false, true, true);
    assertThat(own("Gentle Wind Parsing (GWP) for short texts", "", "GPT-9", "GWP")).containsExactly(false, true);
  }

  @Test
  void aMethodThatTheAbstractProposesIsThePapersOwn() {
    String text = "Parsers are slow. We propose a new approach called Zephyrine, outperforming GPT-9. In terms of accuracy BERTA is worse.";

    assertThat(own("Gentle winds", text, "GPT-9", "GPT-9", "Zephyrine", "BERTA")).containsExactly(false, false, true, false);
  }

  @Test
  void otherwiseTheMostFrequentMethodIsUnlessThePaperCompares() {
    assertThat(own("Gentle winds", "", "Zephyrine", "Boreas", "Zephyrine")).containsExactly(true, false, true);
    assertThat(own("Evaluating parsers", "", "Zephyrine", "Zephyrine")).containsExactly(false, false);
  }

  @Test
  void aSystemInWideUseIsThePapersOwnOnlyWhenItSaysSo() {
    assertThat(own("Gentle winds", "", "GPT-9", "humans", "Llama-3.1-8B", "ResNet50")).containsExactly(false, false, false, false);
    assertThat(own("Gemini 9: a family of winds", "", "Gemini 9")).containsExactly(true);
  }

  @Test
  void aBaselineIsNotThePapersOwn() {
    Paper paper = Paper.of("p", "Gentle winds", "");
    List<Claim> claims = List.of(Claims.score("1", "%").by("GPT-9").make(), Claims.score("1", "%").by("GPT-9").make(),
        Claims.of("2", "%", Kind.CHANGE).by("Zephyrine").over("GPT-9").make());

    assertThat(Entry.allOf(paper, claims, 1)).extracting(Entry::ownMethod).containsExactly(false, false, true);
  }

  private static List<Boolean> own(String title, String text, String... methods) {
    List<Claim> claims = Arrays.stream(methods).map(method -> Claims.score("1", "%").by(method).make()).toList();
    return Entry.allOf(Paper.of("p", title, text), claims, 1).stream().map(Entry::ownMethod).toList();
  }
}
