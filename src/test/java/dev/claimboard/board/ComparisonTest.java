package dev.claimboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final BoardMetric ACCURACY = new BoardMetric("accuracy", "Accuracy", true, Direction.HIGHER, Scale.PERCENT, "%", 3);
  private static final BoardMetric WER = new BoardMetric("wer", "WER", true, Direction.LOWER, Scale.PERCENT, "%", 3);
  private static final BoardMetric TASTE = new BoardMetric("taste", "taste", false, null, Scale.OPEN, null, 3);

  @Test
  void theMetricsDirectionAloneDecidesWhoLeads() {
    assertThat(row(List.of(standing(ACCURACY, "70", "p1")), List.of(standing(ACCURACY, "80", "p2"))).leader()).isEqualTo(1);
    assertThat(row(List.of(standing(WER, "4.1", "p1")), List.of(standing(WER, "5.2", "p2"))).leader()).isZero();
    assertThat(row(List.of(standing(TASTE, "4.1", "p1")), List.of(standing(TASTE, "5.2", "p2"))).leader()).isEqualTo(-1);
  }

  @Test
  void equalNumbersHaveNoLeader() {
    assertThat(row(List.of(standing(ACCURACY, "70", "p1")), List.of(standing(ACCURACY, "70.0", "p2"))).leader()).isEqualTo(-1);
  }

  @Test
  void aNumberWithoutAnotherDoesNotLead() {
    ComparedRow alone = row(List.of(standing(ACCURACY, "70", "p1")), List.of());

    assertThat(alone.isShared()).isFalse();
    assertThat(alone.leader()).isEqualTo(-1);
    assertThat(alone.scores().get(1)).isNull();
  }

  @Test
  void thePaperWithMostOfTheMethodsGoesBeforeBetterNumbersOfOthers() {
    ComparedRow row = row(
        List.of(standing(ACCURACY, "90", "p1"), standing(ACCURACY, "82", "pair"), standing(ACCURACY, "80", "all")),
        List.of(standing(ACCURACY, "85", "pair"), standing(ACCURACY, "81", "all")),
        List.of(standing(ACCURACY, "79", "all")));

    assertThat(row.scores()).allMatch(score -> score.shown().reportedBy().equals("all") && score.samePaper());
    assertThat(row.leader()).isEqualTo(1);
    assertThat(row.scores().get(0).best().reportedBy()).isEqualTo("p1");
    assertThat(row.scores().get(0).hasBetter()).isTrue();
  }

  @Test
  void aMethodThatTheCommonPaperLacksShowsItsBest() {
    ComparedRow row = row(
        List.of(standing(ACCURACY, "82", "pair")), List.of(standing(ACCURACY, "85", "pair")), List.of(standing(ACCURACY, "99", "own")));

    assertThat(row.scores()).extracting(ComparedScore::samePaper).containsExactly(true, true, false);
    assertThat(row.leader()).isEqualTo(2);
  }

  @Test
  void rowsThatMostMethodsShareComeFirst() {
    Comparison comparison = Comparison.of(List.of(
        List.of(standing(ACCURACY, "70", "p1"), standing(WER, "4", "p1")), List.of(standing(WER, "5", "p2"))));

    assertThat(comparison.rows()).extracting(row -> row.metric().id()).containsExactly("wer", "accuracy");
    assertThat(comparison.shared()).hasSize(1);
    assertThat(comparison.leads(0)).isEqualTo(1);
    assertThat(comparison.leads(1)).isZero();
  }

  @SafeVarargs
  private static ComparedRow row(List<Standing>... methods) {
    return Comparison.of(List.of(methods)).rows().get(0);
  }

  private static Standing standing(BoardMetric metric, String value, String paper) {
    BoardInfo board = new BoardInfo("tea", "Tea", true, null, null, null);
    return new Standing(board, metric, "kettle", metric.isRanked() ? 1 : null, 3, 1, paper, 0, paper, LocalDate.parse("2025-01-01"),
        new BigDecimal(value), value, true, false);
  }
}
