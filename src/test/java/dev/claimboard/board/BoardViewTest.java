package dev.claimboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What filters keep of a board, and what that does to its ranks, records and conflicts. */
class BoardViewTest {
  private final Leaderboards leaderboards = new Leaderboards(Catalog.bundled());
  private final List<Entry> entries = new ArrayList<>();

  @BeforeEach
  void tellOfPapers() {
    paper("2501.00001", "Ladder: Word Problems Rung by Rung", accuracy("81.4").by("Ladder").under("8-shot"),
        accuracy("74.9").by("chain of thought").under("8-shot"), accuracy("84.0").by("Ladder").under("128-shot"));
    paper("2503.00002", "Abacus: Counting With Beads", accuracy("88.0").by("Abacus"), accuracy("79.3").by("Ladder").under("zero-shot"));
    paper("2506.00003", "Slate: A Scratch Pad", accuracy("91.3").by("Slate").under("8-shot CoT"));
    paper("nodate", "Chalk: On Boards", accuracy("60.0").by("Chalk"));
  }

  @Test
  void withoutFilterEverythingIsRanked() {
    assertThat(board(RowFilter.NONE).rows()).extracting(Row::rank, Row::methodName).containsExactly(tuple(1, "Slate"), tuple(2, "Abacus"),
        tuple(3, "Ladder"), tuple(4, "Ladder"), tuple(5, "chain of thought"), tuple(6, "Chalk"));
  }

  @Test
  void ranksAndRecordsAreThoseOfTheRowsKept() {
    Leaderboard others = board(new RowFilter(Reporter.OTHERS, null, null, null, null));

    assertThat(others.rows()).extracting(Row::rank, Row::methodName).containsExactly(tuple(1, "Ladder"), tuple(2, "chain of thought"));
    assertThat(others.records()).extracting(step -> step.row().methodName()).containsExactly("chain of thought", "Ladder");
    assertThat(others.excluded()).isEmpty();
  }

  @Test
  void aConflictShowsOnlyWhereBothNumbersAreKept() {
    assertThat(board(RowFilter.NONE).conflicts()).isEmpty();
    paper("2507.00004", "A Comparison of Reasoners", accuracy("90.1").by("Slate"));

    assertThat(board(RowFilter.NONE).conflicts()).extracting(Conflict::methodName).containsExactly("Slate");
    assertThat(board(new RowFilter(Reporter.OWN, null, null, null, null)).conflicts()).isEmpty();
  }

  @Test
  void aConflictListsTheMethodsOwnReportFirst() {
    paper("2507.00004", "A Comparison of Reasoners", accuracy("95.0").by("Slate"));

    Conflict conflict = board(RowFilter.NONE).conflicts().get(0);

    assertThat(conflict.rows()).extracting(Row::printed).containsExactly("91.3%", "95.0%");
    assertThat(board(RowFilter.NONE).rows().get(0).printed()).isEqualTo("95.0%");
  }

  @Test
  void datesIncludeBothDaysAndLeaveOutWhatIsUndated() {
    assertThat(methods(new RowFilter(null, day("2025-03-01"), day("2025-03-01"), null, null))).containsExactly("Abacus", "Ladder");
    assertThat(methods(new RowFilter(null, null, day("2025-01-31"), null, null))).containsExactly("Ladder", "chain of thought");
    assertThat(methods(new RowFilter(null, day("2026-01-01"), null, null, null))).isEmpty();
  }

  @Test
  void textIsFoundInMethodSettingAndTitleWhateverTheCase() {
    assertThat(methods(new RowFilter(null, null, null, "BEADS", null))).containsExactly("Abacus", "Ladder");
    assertThat(methods(new RowFilter(null, null, null, "Chain", null))).containsExactly("chain of thought");
    assertThat(methods(new RowFilter(null, null, null, "zero-", null))).containsExactly("Ladder");
    assertThat(methods(new RowFilter(null, null, null, " ", null))).hasSize(6);
  }

  @Test
  void aSettingIsMetByWholeWords() {
    assertThat(board(new RowFilter(null, null, null, null, "8 shot")).rows()).extracting(Row::printed)
        .containsExactly("91.3%", "81.4%", "74.9%");
    assertThat(methods(new RowFilter(null, null, null, null, "cot"))).containsExactly("Slate");
  }

  @Test
  void theBestOfAMethodAndPaperIsChosenAmongWhatIsKept() {
    assertThat(board(new RowFilter(null, null, null, null, "128-shot")).rows()).extracting(Row::printed).containsExactly("84.0%");
    assertThat(board(new RowFilter(null, null, null, null, "8-shot")).excluded()).isEmpty();
    assertThat(board(RowFilter.NONE).excluded()).extracting(ExcludedRow::printed).containsExactly("81.4%");
  }

  @Test
  void theScaleOfAPapersNumbersDoesNotDependOnTheFilter() {
    paper("2508.00005", "Abaci", Claims.score("0.9", null).on("GSM8K", "gsm8k").metric("accuracy", "accuracy").by("Tiny"),
        Claims.score("55.0", null).on("GSM8K", "gsm8k").metric("accuracy", "accuracy").by("Big"));

    assertThat(board(new RowFilter(null, null, null, "tiny", null)).rows()).extracting(row -> row.comparable().toPlainString())
        .containsExactly("0.9");
  }

  @Test
  void restrictionsAreNamedAsInAddresses() {
    BoardView view = new BoardView("accuracy", day("2025-12-31"), 0.5, new RowFilter(Reporter.OWN, null, day("2025-06-30"), "a b", null));

    assertThat(view.restrictions()).containsExactly(Map.entry("as_of", "2025-12-31"), Map.entry("reported", "own"),
        Map.entry("until", "2025-06-30"), Map.entry("text", "a b"), Map.entry("min_confidence", "0.5"));
    assertThat(BoardView.ALL.restrictions()).isEmpty();
  }

  private List<String> methods(RowFilter filter) {
    return board(filter).rows().stream().map(Row::methodName).toList();
  }

  private Leaderboard board(RowFilter filter) {
    return leaderboards.of("gsm8k", entries, new BoardView(null, null, null, filter));
  }

  private void paper(String id, String title, Claims... told) {
    Paper paper = Paper.of(id, title, "An abstract that is long enough.");
    List<Claim> claims = Arrays.stream(told).map(claim -> claim.in(id).make()).toList();
    entries.addAll(Entry.allOf(paper, claims, entries.size() + 1));
  }

  private static Claims accuracy(String number) {
    return Claims.score(number, "%").on("GSM8K", "gsm8k").metric("accuracy", "accuracy");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
