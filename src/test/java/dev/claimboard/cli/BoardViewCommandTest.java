package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code board} with the filters and formats that the page of a board has. */
class BoardViewCommandTest {
  @TempDir
  private Path folder;

  private String database;

  @BeforeEach
  void ingest() throws IOException {
    Path papers = folder.resolve("papers.jsonl");
    Files.writeString(papers, """
        {"id": "2501.00011", "title": "Ladder: Rung by Rung", "authors": ["Anna Writer"], \
        "abstract": "We propose Ladder. Ladder achieves 81.4% accuracy on GSM8K."}
        {"id": "2503.00022", "title": "Abacus: Beads", "authors": ["Ben Reader"], \
        "abstract": "We propose Abacus. Abacus achieves 88.02% accuracy on GSM8K."}
        """);
    database = folder.resolve("boards").toString();
    Program.run("ingest", "--db", database, papers.toString());
  }

  @Test
  void filtersLeaveOutRowsAndAreNamedInTheHeading() {
    assertThat(board("--since", "2025-02-01").out()).contains("Abacus", "since 2025-02-01").doesNotContain("Ladder");
    assertThat(board("--until", "2025-02-01").out()).contains("Ladder").doesNotContain("Abacus");
    assertThat(board("--text", "beads").out()).contains("Abacus").doesNotContain("Ladder");
    assertThat(board("--reported", "others").out()).contains("no scores");
    assertThat(board("--setting", "5-shot").out()).contains("no scores");
  }

  @Test
  void latexAndBibtexAreFormatsOfABoard() {
    assertThat(board("--format", "latex", "--text", "rung").out()).contains("\\toprule", "\\cite{writer2025ladder-2501.00011}")
        .doesNotContain("Abacus");
    assertThat(board("--format", "bibtex").out()).contains("@misc{writer2025ladder-2501.00011,", "@misc{reader2025abacus-2503.00022,");
  }

  @Test
  void whoReportsIsOneOfTwo() {
    Outcome wrong = board("--reported", "nobody");

    assertThat(wrong.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(wrong.err()).contains("own, others");
  }

  private Outcome board(String... options) {
    String[] command = new String[options.length + 4];
    System.arraycopy(new String[] {"board", "gsm8k", "--db", database}, 0, command, 0, 4);
    System.arraycopy(options, 0, command, 4, options.length);
    return Program.run(command);
  }
}
