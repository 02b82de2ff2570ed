package dev.claimboard.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Claims;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
  private final List<Entry> entries = new ArrayList<>();

  @Test
  void aStepLineGoesFromTheFirstRecordToTheNewestPaper() {
    score("2025-01-01", "40", "gsm8k", "accuracy");
    score("2025-01-11", "30", "gsm8k", "accuracy");
    score("2025-01-21", "60", "gsm8k", "accuracy");
    score("2025-02-10", "80", "gsm8k", "accuracy");

    Sparkline line = Sparkline.of(board("gsm8k", "2025-02-10"));
    assertThat(line.path()).isEqualTo("M2 18.0H48.0V10.0H94.0V2.0H94");
    assertThat(line.text()).isEqualTo("3 records, 40% to 80% since 2025-01");
  }

  @Test
  void whereLowerIsBetterTheLineGoesDown() {
    score("2025-01-01", "8", "librispeech", "wer");
    score("2025-01-03", "4", "librispeech", "wer");

    assertThat(Sparkline.of(board("librispeech", "2025-01-05")).path()).isEqualTo("M2 2.0H48.0V18.0H94");
  }

  @Test
  void aRecordThatWasNeverRaisedHasNoLine() {
    score("2025-01-01", "40", "gsm8k", "accuracy");

    assertThat(Sparkline.of(board("gsm8k", "2025-01-01"))).isNull();
  }

  private BoardSummary board(String id, String newest) {
    Leaderboard board = new Leaderboards(Catalog.bundled()).of(id, entries, null, null);
    return BoardSummary.unled(board.board(), 1, 1, 1, null, LocalDate.parse(newest))
        .ledBy(board.leader().orElseThrow(), board.metric(), board.records());
  }

  private void score(String date, String number, String benchmark, String metric) {
    String id = "p" + entries.size();
    Paper paper = new Paper(new PaperId(id), "A title", "Words.", LocalDate.parse(date), List.of(), List.of(), null, List.of());
    entries.addAll(Entry.allOf(paper,
        List.of(Claims.score(number, "%").in(id).by("Method " + id).on(benchmark, benchmark).metric(metric, metric).make()), entries.size()));
  }
}
