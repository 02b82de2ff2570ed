package dev.claimboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Kind;
import dev.claimboard.paper.Paper;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderboardsTest {
  private static final Catalog CATALOG = Catalog.of(
      List.of(
          benchmark("riddles", "Riddles-2K", "accuracy", "rating"),
          benchmark("dictation", "Dictation", "wer"),
          benchmark("photos", "Photos", "psnr")),
      List.of(
          metric("accuracy", "Accuracy", Direction.HIGHER, Scale.PERCENT, 0, 100, null),
          metric("average-accuracy", "Average accuracy", Direction.HIGHER, Scale.PERCENT, 0, 100, "accuracy"),
          metric("wer", "WER", Direction.LOWER, Scale.PERCENT, 0, null, null),
          metric("correlation", "Correlation", Direction.HIGHER, Scale.UNIT, -1, 1, null),
          metric("psnr", "PSNR", Direction.HIGHER, Scale.OPEN, 0, null, null),
          metric("rating", "Rating", null, Scale.OPEN, null, null, null)));

  private final List<Entry> entries = new ArrayList<>();
  private final Leaderboards leaderboards = new Leaderboards(CATALOG);

  @Test
  void ranksOneRowAMethodAndPaperAndSharesRanksOfEqualValues() {
    paper("2501.00001", accuracy("71.5", "%").by("Alpha"), accuracy("69.0", "%").by("Alpha"), accuracy("60", "%").by("Beta"));
    paper("2502.00001", accuracy("71.50", "%").by("Gamma"));
    paper("2503.00001", accuracy("70", "%").by("Delta"));

    Leaderboard board = board();

    assertThat(board.rows()).extracting(Row::rank).containsExactly(1, 1, 3, 4);
    assertThat(board.rows()).extracting(Row::methodName).containsExactly("Alpha", "Gamma", "Delta", "Beta");
    assertThat(board.excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.SUPERSEDED);
    assertThat(board.leader()).map(Row::printed).contains("71.5%");
  }

  @Test
  void lowerIsBetterWhereTheCatalogSaysSo() {
    paper("2501.00001", Claims.score("5.1", "%").on("Dictation", "dictation").metric("WER", "wer").by("Alpha"));
    paper("2502.00001", Claims.score("0.043", null).on("Dictation", "dictation").metric("WER", "wer").by("Beta"));

    Leaderboard board = leaderboards.of("dictation", entries, null, null);

    assertThat(board.rows()).extracting(Row::methodName).containsExactly("Beta", "Alpha");
    assertThat(board.records()).extracting(RecordStep::gain).containsExactly(null, new BigDecimal("0.8"));
  }

  @Test
  void makesFractionsAndPercentsComparableAndKeepsThePrint() {
    paper("2501.00001", accuracy("0.572", null).by("Alpha"));
    paper("2502.00001", accuracy("57.2", "%").by("Beta"));
    paper("2503.00001", accuracy("0.9", null).by("Gamma"), accuracy("41.0", null).by("Delta"));

    Leaderboard board = board();

    assertThat(board.rows()).extracting(Row::printed).containsExactly("0.572", "57.2%", "41.0", "0.9");
    assertThat(board.rows()).extracting(row -> row.comparable().stripTrailingZeros().toPlainString())
        .containsExactly("57.2", "57.2", "41", "0.9");
    assertThat(board.rows()).extracting(Row::rank).containsExactly(1, 1, 3, 4);
  }

  @Test
  void bringsPercentsToTheUnitScale() {
    paper("2501.00001", Claims.score("93.1", "%").on("Riddles-2K", "riddles").metric("correlation", "correlation").by("Alpha"));
    paper("2502.00001", Claims.score("0.94", null).on("Riddles-2K", "riddles").metric("correlation", "correlation").by("Beta"));

    assertThat(leaderboards.of("riddles", entries, "Correlation", null).rows()).extracting(Row::comparable)
        .containsExactly(new BigDecimal("0.94"), new BigDecimal("0.931"));
  }

  @Test
  void setsApartBoundsRangesAndImpossibleValuesButKeepsApproximateOnes() {
    paper("2501.00001",
        accuracy("90", "%").by("Alpha").bound(Bound.UP_TO),
        accuracy("80", "%").by("Beta").upTo("85"),
        accuracy("140", "%").by("Gamma"),
        accuracy("12", "dB").by("Delta"),
        accuracy("70", "%").by("Epsilon").bound(Bound.ABOUT));

    Leaderboard board = board();

    assertThat(board.rows()).extracting(Row::printed).containsExactly("about 70%");
    assertThat(board.excluded()).extracting(ExcludedRow::reason)
        .containsExactly(Exclusion.BOUND, Exclusion.RANGE, Exclusion.OUT_OF_RANGE, Exclusion.UNIT_MISMATCH);
    assertThat(board.excluded()).extracting(ExcludedRow::printed).containsExactly("up to 90%", "80–85%", "140%", "12 dB");
  }

  @Test
  void takesTheDefaultMetricForPlausibleNumbersWithoutMetricAndSaysSo() {
    paper("2501.00001", Claims.score("63.4", "%").on("Riddles-2K", "riddles").by("Alpha"),
        Claims.score("310", null).on("Riddles-2K", "riddles").by("Beta"));

    Leaderboard board = board();

    assertThat(board.rows()).extracting(Row::metricAssumed).containsExactly(true);
    assertThat(board.excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.NO_METRIC);
  }

  @Test
  void listsKindsOfTheMetricUnrankedAndRanksThemInTheirOwnTab() {
    paper("2501.00001", accuracy("60", "%").by("Alpha"));
    paper("2502.00001", Claims.score("75", "%").on("Riddles-2K", "riddles").metric("mean accuracy", "average-accuracy").by("Beta"));

    assertThat(board().rows()).extracting(Row::rank).containsExactly(1, null);
    assertThat(board().rows()).extracting(Row::metricName).containsExactly(null, "mean accuracy");
    assertThat(leaderboards.of("riddles", entries, "average-accuracy", null).rows()).extracting(Row::rank).containsExactly(1);
  }

  @Test
  void listsMetricsWithoutDirectionUnrankedNewestFirst() {
    paper("2501.00001", Claims.score("1200", null).on("Riddles-2K", "riddles").metric("rating", "rating").by("Alpha"));
    paper("2505.00001", Claims.score("900", null).on("Riddles-2K", "riddles").metric("rating", "rating").by("Beta"));

    Leaderboard board = board();

    assertThat(board.metric().isRanked()).isFalse();
    assertThat(board.rows()).extracting(Row::rank).containsExactly(null, null);
    assertThat(board.rows()).extracting(Row::methodName).containsExactly("Beta", "Alpha");
    assertThat(board.records()).isEmpty();
    assertThat(board.leader()).isEmpty();
  }

  @Test
  void setsApartUnitsThatDoNotFitTheCommonestOneOfAnOpenScale() {
    paper("2501.00001", psnr("28.1", "dB").by("Alpha"), psnr("27.0", null).by("Beta"), psnr("3", "ms").by("Gamma"),
        psnr("29", "db").by("Delta"));

    Leaderboard board = leaderboards.of("photos", entries, null, null);

    assertThat(board.metric().unit()).isEqualTo("dB");
    assertThat(board.rows()).extracting(Row::methodName).containsExactly("Delta", "Alpha", "Beta");
    assertThat(board.excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.UNIT_MISMATCH);
  }

  @Test
  void neverRanksGainsOrEfficiencyAmongScores() {
    paper("2501.00001", accuracy("60", "%").by("Alpha"),
        Claims.of("3.6", "%", Kind.CHANGE).on("Riddles-2K", "riddles").metric("accuracy", "accuracy").by("Alpha").over("Beta"),
        Claims.of("2.3", "x", Kind.FACTOR).on("Riddles-2K", "riddles").by("Alpha").efficient(),
        Claims.score("30", "ms").on("Riddles-2K", "riddles").metric("latency", null).by("Alpha").efficient());

    Leaderboard board = board();

    assertThat(board.rows()).hasSize(1);
    assertThat(board.gains()).extracting(ReportedGain::printed).containsExactly("+3.6%", "2.3x");
    assertThat(board.efficiency()).extracting(EfficiencyScore::printed).containsExactly("30 ms");
    assertThat(board.excluded()).isEmpty();
  }

  @Test
  void showsPapersThatDisagreeOnAMethodButNotRoundingOrOtherSettings() {
    paper("2501.00001", accuracy("57.22", "%").by("Alpha-7B"), accuracy("40", "%").by("Beta"),
        accuracy("30", "%").by("Gamma").under("0-shot"));
    paper("2502.00001", accuracy("57.2", "%").by("alpha 7b"), accuracy("44", "%").by("Beta"),
        accuracy("35", "%").by("Gamma").under("5-shot"));

    Leaderboard board = board();

    assertThat(board.conflicts()).hasSize(1);
    assertThat(board.conflicts().get(0).rows()).extracting(Row::printed).containsExactly("44%", "40%");
    assertThat(board.rows()).filteredOn(Row::conflicting).extracting(Row::methodName).containsExactly("Beta", "Beta");
  }

  @Test
  void tellsTheRecordOverTimeAndTheBoardAsOfADay() {
    paper("2501.00001", accuracy("50", "%").by("Alpha"));
    paper("2503.00001", accuracy("48", "%").by("Beta"));
    paper("2504.00001", accuracy("55.5", "%").by("Gamma"));
    paper("nodate", accuracy("99", "%").by("Delta"));

    assertThat(board().records()).extracting(step -> step.row().methodName()).containsExactly("Alpha", "Gamma");
    assertThat(board().records()).extracting(RecordStep::gain).containsExactly(null, new BigDecimal("5.5"));
    assertThat(board().leader()).map(Row::methodName).contains("Delta");

    Leaderboard march = leaderboards.of("riddles", entries, null, LocalDate.parse("2025-03-01"));
    assertThat(march.rows()).extracting(Row::methodName).containsExactly("Alpha", "Beta");
  }

  @Test
  void setsScoresApartThatAreTrustedLessThanAskedFor() {
    paper("2501.00001", accuracy("50", "%").by("Alpha"));

    Leaderboard strict = leaderboards.of("riddles", entries, new BoardView(null, null, 0.8));
    Leaderboard mild = leaderboards.of("riddles", entries, new BoardView(null, null, 0.75));

    assertThat(strict.rows()).isEmpty();
    assertThat(strict.excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.LOW_CONFIDENCE);
    assertThat(mild.rows()).hasSize(1);
  }

  @Test
  void labelsRowsWithoutMethodByTheirPaper() {
    entries.addAll(Entry.allOf(Paper.of("2501.00001", "On riddles", "…"), List.of(accuracy("50", "%").in("2501.00001").make()), 1));

    assertThat(board().rows()).extracting(Row::methodName).containsExactly("(unnamed, On riddles)");
    assertThat(board().rows().get(0).isUnnamed()).isTrue();
    assertThat(board().rows().get(0).reportedByOthers()).isFalse();
  }

  @Test
  void keepsDiscoveredBenchmarksUnderOneNameWithoutRanking() {
    paper("2501.00001", Claims.score("50", "%").on("Koan-Bench", null).metric("accuracy", "accuracy").by("Alpha"),
        Claims.score("51", "%").on("koan bench", null).by("Beta"),
        Claims.score("52", "%").on("Koan-Bench", null).metric("zest", null).by("Beta"));
    String id = Identity.boardOf(entries.get(0).claim());

    Leaderboard board = leaderboards.of(id, entries, null, null);

    assertThat(entries).extracting(entry -> Identity.boardOf(entry.claim())).containsOnly(id);
    assertThat(board.board()).isEqualTo(new BoardInfo(id, "Koan-Bench", true, null, null, null));
    assertThat(board.tabs()).extracting(BoardMetric::id).containsExactly("accuracy", BoardMetric.UNSTATED, "zest");
    assertThat(board.rows()).extracting(Row::rank).containsExactly(1);
    assertThat(leaderboards.of(id, entries, BoardMetric.UNSTATED, null).rows()).extracting(Row::rank).containsOnlyNulls();
  }

  @Test
  void takesABareNumberForTheDefaultMetricOnlyWhereThePaperSpeaksOfNoOther() {
    Claim bare = Claims.score("57.2", "%").on("Riddles-2K", "riddles").by("Alpha").in("p1").make();
    entries.addAll(Entry.allOf(Paper.of("p1", "A paper", "It has 57.2% on A."), List.of(bare), 1));
    Claim other = Claims.score("58.2", "%").on("Riddles-2K", "riddles").by("Beta").in("p2").make();
    entries.addAll(Entry.allOf(Paper.of("p2", "A paper", "A PSNR."), List.of(onFirstWords(other)), 2));
    Claim photo = Claims.score("31.2", null).on("Photos", "photos").by("Alpha").in("p3").make();
    List<Entry> photos = Entry.allOf(Paper.of("p3", "A paper", "It has 31.2 there."), List.of(photo), 3);

    assertThat(board().rows()).extracting(Row::methodName, Row::metricAssumed).containsExactly(tuple("Alpha", true));
    assertThat(board().excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.NO_METRIC);
    assertThat(leaderboards.of("photos", photos, null, null).rows()).isEmpty();
  }

  @Test
  void setsUnsureScoresApartUnlessTheyAreAskedFor() {
    Claim sure = accuracy("57.2", "%").by("Alpha").in("p1").make();
    Evidence doubt = new Evidence(sure.evidence().number(), sure.evidence().sentence(), "a quote", "TEST_RULE", 0.1);
    Claim unsure = new Claim("p1", sure.value(), sure.method(), sure.benchmark(), sure.metric(), null, null, false, "riddles", "accuracy", doubt);
    entries.addAll(Entry.allOf(Paper.of("p1", "A paper", "Nothing of note."), List.of(unsure), 1));

    assertThat(board().rows()).isEmpty();
    assertThat(board().excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.LOW_CONFIDENCE);
    assertThat(leaderboards.of("riddles", entries, new BoardView(null, null, 0.0)).rows()).hasSize(1);
  }

  @Test
  void ofEqualScoresAMethodsOwnReportStandsFirst() {
    Claim others = accuracy("57.2", "%").by("Alpha").in("2501.00001").make();
    Claim own = accuracy("57.2", "%").by("Alpha").in("2502.00001").make();
    entries.addAll(Entry.allOf(Paper.of("2501.00001", "Beta: Better than Alpha", "We propose Beta."), List.of(others,
        accuracy("60", "%").by("Beta").in("2501.00001").make()), 1));
    entries.addAll(Entry.allOf(Paper.of("2502.00001", "Alpha: Riddles", "We propose Alpha."), List.of(own), 3));

    assertThat(board().rows()).extracting(row -> row.entry().paper().id().value(), Row::reportedByOthers).containsExactly(
        tuple("2501.00001", false), tuple("2502.00001", false), tuple("2501.00001", true));
    assertThat(board().rows()).extracting(Row::rank).containsExactly(1, 2, 2);
  }

  @Test
  void derivesABaselinesScoreFromAScoreAndAGainInPoints() {
    paper("2501.00001", accuracy("57.2", "%").by("Alpha"), gain("3.6", "points").by("Alpha").over("Beta"));

    ImpliedScore implied = board().gains().get(0).implied();

    assertThat(implied.baseline()).isEqualTo("Beta");
    assertThat(implied.printed()).isEqualTo("53.6%");
    assertThat(implied.score()).isEqualTo(entries.get(0));
    assertThat(board().rows()).hasSize(1);
  }

  @Test
  void derivesNothingWhereTheGainMayBeRelativeOrTheScoreIsNotSure() {
    paper("2501.00001", accuracy("57.2", "%").by("Alpha"), gain("3.6", "%").by("Alpha").over("Beta"));
    paper("2501.00002", accuracy("57.2", "%").by("Alpha"), gain("3.6", "points").by("Alpha"));
    paper("2501.00003", accuracy("57.2", "%").by("Alpha"), accuracy("58.2", "%").by("Alpha"), gain("3.6", "points").by("Alpha").over("Beta"));
    paper("2501.00004", accuracy("57.2", "%").by("Alpha").bound(Bound.UP_TO), gain("3.6", "points").by("Alpha").over("Beta"));
    paper("2501.00005", accuracy("57.2", "%").by("Gamma"), gain("3.6", "points").by("Alpha").over("Beta"));

    assertThat(board().gains()).hasSize(5).extracting(ReportedGain::implied).containsOnlyNulls();
  }

  @Test
  void refusesAMetricThatNoScoreNames() {
    paper("2501.00001", accuracy("50", "%").by("Alpha"));

    assertThatThrownBy(() -> leaderboards.of("riddles", entries, "BLEU", null))
        .isInstanceOf(UnknownMetricException.class).hasMessageContaining("BLEU").hasMessageContaining("Accuracy");
  }

  @Test
  void doesNotDependOnTheOrderOfEntries() {
    paper("2501.00001", accuracy("50", "%").by("Alpha"), accuracy("50", "%").by("Beta"));
    paper("2502.00001", accuracy("0.5", null).by("Alpha"), accuracy("61", "%").by("Gamma"), accuracy("60", "%").by("Gamma"));
    Leaderboard forwards = board();
    Collections.reverse(entries);

    assertThat(board()).isEqualTo(forwards);
  }

  @Test
  void isEmptyWithoutScores() {
    Leaderboard board = leaderboards.of("riddles", List.of(), null, null);

    assertThat(board.metric()).isNull();
    assertThat(board.rows()).isEmpty();
    assertThat(board.board().name()).isEqualTo("Riddles-2K");
  }

  private Leaderboard board() {
    return leaderboards.of("riddles", entries, null, null);
  }

  private void paper(String id, Claims... claims) {
    List<Claim> made = Arrays.stream(claims).map(claim -> claim.in(id).make()).toList();
    entries.addAll(Entry.allOf(Paper.of(id, "A paper", "Nothing of note."), made, entries.size() + 1));
  }

  private static Claims accuracy(String number, String unit) {
    return Claims.score(number, unit).on("Riddles-2K", "riddles").metric("accuracy", "accuracy");
  }

  private static Claim onFirstWords(Claim claim) {
    Evidence evidence = new Evidence(new Span(2, 4), new Span(0, 7), "a quote", "TEST_RULE", 0.75);
    return new Claim(claim.doc(), claim.value(), claim.method(), claim.benchmark(), null, null, null, false, claim.benchmarkId(), null, evidence);
  }

  private static Claims gain(String number, String unit) {
    return Claims.of(number, unit, Kind.CHANGE).on("Riddles-2K", "riddles").metric("accuracy", "accuracy");
  }

  private static Claims psnr(String number, String unit) {
    return Claims.score(number, unit).on("Photos", "photos").metric("PSNR", "psnr");
  }

  private static Benchmark benchmark(String id, String name, String... metrics) {
    return new Benchmark(id, name, List.of(), "a task", "an area", null, List.of(metrics), null, List.of(), List.of());
  }

  private static Metric metric(String id, String name, Direction direction, Scale scale, Integer least, Integer most, String family) {
    return new Metric(id, name, List.of(), direction, scale, decimal(least), decimal(most), family, false, id.equals("accuracy"));
  }

  private static BigDecimal decimal(Integer number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }
}
