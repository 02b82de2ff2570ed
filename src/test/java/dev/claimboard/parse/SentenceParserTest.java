package dev.claimboard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Unit;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.ParsedSentence;
import dev.claimboard.phrase.Sign;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceParserTest {
  private final SentenceParser parser = new SentenceParser();

  private ParsedSentence parse(String text) {
    return parser.parse(text, new Span(0, text.length()));
  }

  private Amount only(String text) {
    assertThat(parse(text).amounts()).as(text).hasSize(1);
    return parse(text).amounts().get(0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "reaches 57.2% here | 57.2 | %",
      "reaches 57.2 percent | 57.2 | %",
      "gains 3 percentage points | 3 | points",
      "gains 28pp there | 28 | points",
      "a 19.15-point gain | 19.15 | points",
      "is 2.3× faster | 2.3 | x",
      "is 2.3x faster | 2.3 | x",
      "takes 0.03s/image there | 0.03 | s",
      "a 4-fold cut | 4 | x",
      "has 28.1dB there | 28.1 | dB",
      "runs at 30 FPS | 30 | FPS",
      "needs 1,234.5 ms | 1234.5 | ms",
      "scores .87 there | 0.87 | ",
      "the cost is $3 | 3 | $",
  })
  void readsNumbersAndUnits(String text, String number, String unit) {
    Amount amount = only(text);
    assertThat(amount.low()).isEqualByComparingTo(number);
    assertThat(amount.unit()).isEqualTo(unit == null ? null : new Unit(unit));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "up to 12% | UP_TO", "by over 90% | AT_LEAST", "more than 3 points | AT_LEAST", "below 17% | AT_MOST", "at most 10% | AT_MOST",
      "~3% | ABOUT", "nearly 4× | ABOUT", "up to a 15% | UP_TO", "just 5% | "})
  void readsHedges(String text, Bound bound) {
    assertThat(only(text).bound()).isEqualTo(bound);
  }

  @Test
  void readsRanges() {
    Amount amount = only("improve by 10.4-14.8 percentage points");
    assertThat(amount.low()).isEqualByComparingTo("10.4");
    assertThat(amount.high()).isEqualByComparingTo("14.8");
    assertThat(amount.unit()).isEqualTo(Unit.POINTS);
    assertThat(only("by 3–4% overall").high()).isEqualByComparingTo("4");
    assertThat(only("gains of 15% to 30% follow").high()).isEqualByComparingTo("30");
    assertThat(only("cuts tokens by 37.7% ~ 70.4%").high()).isEqualByComparingTo("70.4");
    assertThat(only("ranges between 0.02 and 0.72").high()).isEqualByComparingTo("0.72");
    assertThat(only("a 1.3x-1.6x gain").high()).isEqualByComparingTo("1.6");
    assertThat(only("rises (+0.39% to +0.86%) there").high()).isEqualByComparingTo("0.86");
    assertThat(parse("ranging from 5% to 21% and from 3% to 26%").amounts()).extracting(Amount::isRange).containsExactly(true, true);
  }

  @Test
  void anArticleBeforeAnotherUnitBeginsAnotherPhrase() {
    ParsedSentence sentence = parse("a score of 81.61 and a 22.8 percent gain");
    assertThat(sentence.amounts().get(0).unit()).isNull();
    assertThat(sentence.series()).hasSize(2);
  }

  @Test
  void readsSignsAndUncertainty() {
    assertThat(only("by +3.6 here").sign()).isEqualTo(Sign.PLUS);
    assertThat(only("return of -8%").sign()).isEqualTo(Sign.MINUS);
    Amount amount = only("has 0.91±0.02 AUC");
    assertThat(amount.uncertainty()).isEqualByComparingTo("0.02");
    assertThat(only("is 88.4% (±0.3)").uncertainty()).isEqualByComparingTo("0.3");
  }

  @Test
  void readsPowersOfTen() {
    assertThat(only("error of 7.35 × 10^-9").low()).isEqualByComparingTo("7.35e-9");
  }

  @Test
  void readsListsAndPairs() {
    ParsedSentence list = parse("reach 57.2, 43.1 and 12% on A");
    assertThat(list.series()).hasSize(1);
    assertThat(list.series().get(0).amounts()).hasSize(3);
    ParsedSentence pair = parse("lifts accuracy from 45.2% to 61.3% on A");
    assertThat(pair.fromTos()).hasSize(1);
    assertThat(pair.amounts()).extracting(Amount::low).containsExactly(new BigDecimal("45.2"), new BigDecimal("61.3"));
    assertThat(parse("FID 36.8 → 52.5").fromTos()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "rises from 0.36 to 0.46 on A and 0.57 to 0.69 on B",
    "changes little (AUC 0.91 to 0.92; recall: 0.75 to 0.98)",
    "falls with load, 93.6 to 58.3 on A and 71.2% to 60.4% on B",
    "goes from Spearman 0.35 to 0.82, and error 0.48 to 0.25"})
  void readsPairsOfBeforeAndAfterWithoutFrom(String text) {
    ParsedSentence sentence = parse(text);
    assertThat(sentence.fromTos()).hasSize(2);
    assertThat(sentence.amounts()).hasSize(4).noneMatch(Amount::isRange);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "reaches 50 to 70% accuracy",
    "ranging from 0.86 to 0.42 there",
    "(a kappa of 0.73 to 0.92)",
    "(about 0.50 to 0.56)",
    "a gain of +1.2 to +1.5 there"})
  void readsRangesThatAreNoPairs(String text) {
    ParsedSentence sentence = parse(text);
    assertThat(sentence.fromTos()).isEmpty();
    assertThat(sentence.amounts()).singleElement().matches(Amount::isRange);
  }

  @Test
  void aNumberOfASubtaskBeginsNoList() {
    ParsedSentence sentence = parse("a Macro-F1 of 0.80 on Subtask 1 and 0.51 on Subtask 2");
    assertThat(sentence.series()).allMatch(series -> series.size() == 1);
  }

  @Test
  void readsUncertaintyInWords() {
    assertThat(parse("reaches 0.98 plus-minus 0.02, and 78.4 (plus or minus 1.4)").amounts())
        .extracting(Amount::uncertainty).containsExactly(new BigDecimal("0.02"), new BigDecimal("1.4"));
  }

  @Test
  void readsAFurtherRangeBehindARange() {
    assertThat(parse("ranging from 1.24x to 3.67x on A and from 1.38x to 2.27x on B").amounts()).hasSize(2).allMatch(Amount::isRange);
  }

  @ParameterizedTest
  @CsvSource({"Qwen2.5-7B-Instruct", "GSM8K", "top-1", "mAP@0.5",
    "mAP@.5", "mAP@0.5:0.95", "AP50-95", "'mAP@[.5, .95]'",
    "CIFAR-100", "GPT-4o", "pass@1", "AIME-25/24", "7B", "4-bit", "10-shot", "3D", "1st"})
  void leavesNumbersInNamesAlone(String name) {
    assertThat(parse("with " + name + " here").amounts()).isEmpty();
  }

  @Test
  void countsPlacesInTheWholeText() {
    String text = "First. It reaches 57.2% on A.";
    ParsedSentence sentence = parser.parse(text, new Span(7, text.length()));
    assertThat(sentence.amounts().get(0).number().of(text)).isEqualTo("57.2");
  }

  @Property(tries = 500)
  void acceptsEverySentence(@ForAll @StringLength(max = 120) @CharRange(from = ' ', to = '~') @CharRange(from = 'α', to = 'ω') String text) {
    ParsedSentence sentence = parse(text);
    sentence.amounts().forEach(amount -> assertThat(amount.number().of(text)).matches("(?s).*\\d.*"));
    sentence.tokens().forEach(token -> assertThat(token.span().of(text)).isEqualTo(token.text()));
  }
}
