package dev.claimboard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.claim.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  private static final List<String> KETTLE = List.of("Kettle");
  private static final List<String> BREW = List.of("BrewBench", "Brew Benchmark 2");
  private static final List<String> WARMTH = List.of("warmth");

  @ParameterizedTest
  @CsvSource({
      "50,,SCORE,  50.0,,SCORE,  true",
      "0,,SCORE,  -0.0,,SCORE,  true",
      "1.0000000001,,SCORE,  1,,SCORE,  true",
      "1.00000001,,SCORE,  1,,SCORE,  false",
      "12,,CHANGE,  -12,,CHANGE,  false",
      "50,,SCORE,  50,,CHANGE,  false",
      "3,4,CHANGE,  3,4.0,CHANGE,  true",
      "3,4,CHANGE,  3,,CHANGE,  false",
      "3,4,CHANGE,  4,3,CHANGE,  false"})
  void pairsTheSameNumberRangeAndKind(
      String value, String high, Kind kind, String foundValue, String foundHigh, Kind foundKind, boolean paired) {
    GoldClaim gold = new GoldClaim(facts(value, high, kind), null, null, null, null);
    PredictedClaim predicted = new PredictedClaim(facts(foundValue, foundHigh, foundKind), null, null, null, null);

    Pairing pairing = ClaimMatcher.match(List.of(gold), List.of(predicted));

    assertThat(pairing.pairs()).hasSize(paired ? 1 : 0);
    assertThat(pairing.missed()).hasSize(paired ? 0 : 1);
    assertThat(pairing.spurious()).hasSize(paired ? 0 : 1);
  }

  @Test
  void pairsTheBestFitsFirstAndEachClaimOnce() {
    GoldClaim onBrew = gold("50", KETTLE, BREW, WARMTH);
    GoldClaim onSip = gold("50", KETTLE, List.of("SipSet"), WARMTH);
    PredictedClaim nowhere = predicted("50", "Kettle", null, "warmth");
    PredictedClaim sip = predicted("50", "Kettle", "SipSet", "warmth");
    PredictedClaim brew = predicted("50", "Kettle", "BrewBench", "warmth");

    Pairing pairing = ClaimMatcher.match(List.of(onBrew, onSip), List.of(nowhere, sip, brew));

    assertThat(pairing.pairs()).containsExactly(new ClaimPair(onBrew, brew), new ClaimPair(onSip, sip));
    assertThat(pairing.spurious()).containsExactly(nowhere);
  }

  @Test
  void equalFitsArePairedInOrder() {
    GoldClaim first = gold("50", KETTLE, null, null);
    GoldClaim second = gold("50", List.of("Urn"), null, null);
    PredictedClaim one = predicted("50", null, null, null);

    Pairing pairing = ClaimMatcher.match(List.of(first, second), List.of(one, one));

    assertThat(pairing.pairs()).containsExactly(new ClaimPair(first, one), new ClaimPair(second, one));
  }

  @Test
  void aSlotIsRightWhenNamedRightOrEmptyOnBothSides() {
    assertThat(new ClaimPair(gold("1", KETTLE, null, WARMTH), predicted("1", "the Kettle", null, "warmth")).isRight()).isTrue();
    assertThat(new ClaimPair(gold("1", KETTLE, BREW, null), predicted("1", null, "brew benchmark 2", "warmth")).wrongSlots())
        .containsExactly(Slot.METHOD, Slot.METRIC);
    assertThat(new ClaimPair(gold("1", null, null, null), predicted("1", "", "", "")).isRight()).as("an empty name is none").isTrue();
    assertThat(new ClaimPair(gold("1", List.of(), null, null), predicted("1", null, null, null)).isRight(Slot.METHOD))
        .as("an empty list accepts no name, and is not null").isFalse();
  }

  @Test
  void countsWhatIsDetectedLinkedAndWhollyRight() {
    GoldDocument document = document(
        gold("1", KETTLE, BREW, WARMTH), gold("2", KETTLE, BREW, WARMTH), gold("3", KETTLE, null, WARMTH), gold("4", KETTLE, BREW, WARMTH));
    Predictions predictions = new Predictions(Map.of("tea-1", List.of(
        predicted("1", "Kettle", "BrewBench", "warmth"),
        predicted("2", "Urn", "BrewBench", "warmth"),
        predicted("3", "Kettle", "BrewBench", "warmth"),
        predicted("9", null, null, null),
        predicted("8", null, "SipSet", null)),
        "tea-2", List.of(predicted("1", null, null, null))));

    Evaluation evaluation = Evaluation.of(List.of(document), predictions);

    ScoreSheet sheet = evaluation.sheet();
    assertThat(List.of(sheet.documents(), sheet.gold(), sheet.predicted())).containsExactly(1, 4L, 5L);
    assertThat(sheet.detection()).isEqualTo(rates("60.0", "75.0", "66.7"));
    assertThat(sheet.linked()).isEqualTo(rates("40.0", "50.0", "44.4"));
    assertThat(sheet.tuple()).isEqualTo(rates("20.0", "25.0", "22.2"));
    assertThat(sheet.leaderboard()).as("1 of 3 gold and 4 predicted ones").isEqualTo(rates("25.0", "33.3", "28.6"));
    assertThat(sheet.slots()).containsExactly(share("method", "66.7"), share("benchmark", "66.7"), share("metric", "100.0"));
    assertThat(sheet.namedSlots()).containsExactly(share("method", "66.7"), share("benchmark", "100.0"), share("metric", "100.0"));
    assertThat(evaluation.mistakes()).extracting(Mistake::what)
        .containsExactly("missed", "spurious", "spurious", "wrong method", "wrong benchmark");
  }

  @Test
  void theOtherFieldsAgreeWhateverTheirSpelling() {
    assertThat(agree(Field.UNIT, unit("\\%"), unit("percent"))).isTrue();
    assertThat(agree(Field.UNIT, unit("pp"), unit("BLEU Points"))).isTrue();
    assertThat(agree(Field.UNIT, unit("$\\times$"), unit("x"))).as("a LaTeX command is read as its name").isTrue();
    assertThat(agree(Field.UNIT, unit("%"), unit("points"))).isFalse();
    assertThat(agree(Field.UNIT, unit(null), unit("dB"))).isFalse();
    assertThat(agree(Field.BOUND, bound("up to"), bound("up to"))).isTrue();
    assertThat(agree(Field.BOUND, bound(null), bound(""))).isTrue();
    assertThat(agree(Field.BOUND, bound("up to"), bound(null))).isFalse();
    assertThat(agree(Field.BASELINE, baseline("the old brown urn"), baseline("brown urns"))).isTrue();
    assertThat(agree(Field.BASELINE, baseline("a very old brown urn"), baseline("one brown teapot"))).isFalse();
    assertThat(agree(Field.BASELINE, baseline(null), baseline("urn"))).isFalse();
    assertThat(agree(Field.BASELINE, baseline(null), baseline("-"))).isTrue();
    assertThat(agree(Field.EFFICIENCY, unit("x"), new Facts(BigDecimal.ONE, null, Kind.SCORE, "x", null, true, null))).isFalse();
  }

  @Test
  void roundsTiesToEvenAndNothingToZero() {
    assertThat(Rates.of(1, 16, 0)).as("6.25").isEqualTo(rates("0.0", "6.2", "0.0"));
    assertThat(Rates.of(3, 16, 3)).as("18.75").isEqualTo(rates("100.0", "18.8", "31.6"));
    assertThat(Rates.of(0, 0, 0)).isEqualTo(rates("0.0", "0.0", "0.0"));
    assertThat(Share.of("unit", 0, 0)).isEqualTo(new Share("unit", null));
    assertThat(Share.of("unit", 1, 16)).isEqualTo(share("unit", "6.2"));
  }

  private static boolean agree(Field field, Facts gold, Facts predicted) {
    return new ClaimPair(new GoldClaim(gold, null, null, null, null), new PredictedClaim(predicted, null, null, null, null)).agrees(field);
  }

  private static Facts unit(String unit) {
    return new Facts(BigDecimal.ONE, null, Kind.SCORE, unit, null, false, null);
  }

  private static Facts bound(String bound) {
    return new Facts(BigDecimal.ONE, null, Kind.SCORE, null, bound, false, null);
  }

  private static Facts baseline(String baseline) {
    return new Facts(BigDecimal.ONE, null, Kind.CHANGE, null, null, false, baseline);
  }

  private static Facts facts(String value, String high, Kind kind) {
    return new Facts(new BigDecimal(value), high == null ? null : new BigDecimal(high), kind, null, null, false, null);
  }

  private static GoldClaim gold(String value, List<String> method, List<String> benchmark, List<String> metric) {
    return new GoldClaim(facts(value, null, Kind.SCORE), method, benchmark, metric, null);
  }

  private static PredictedClaim predicted(String value, String method, String benchmark, String metric) {
    return new PredictedClaim(facts(value, null, Kind.SCORE), method, benchmark, metric, null);
  }

  private static GoldDocument document(GoldClaim... claims) {
    return new GoldDocument("tea-1", "Kettle", "Kettle keeps tea warm.", List.of(claims));
  }

  private static Rates rates(String precision, String recall, String f1) {
    return new Rates(new BigDecimal(precision), new BigDecimal(recall), new BigDecimal(f1));
  }

  private static Share share(String label, String percent) {
    return new Share(label, new BigDecimal(percent));
  }
}
