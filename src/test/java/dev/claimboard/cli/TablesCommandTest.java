package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;

  private Path dump;
  private String database;
  private Outcome ingested;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void ingest() throws IOException {
    dump = folder.resolve("tables.json");
    database = folder.resolve("boards").toString();
    try (InputStream content = TablesCommandTest.class.getResourceAsStream("/pwc/evaluation-tables.json")) {
      Files.copy(content, dump);
    }
    ingested = run("ingest", "--input-format", "pwc", "--db", database, dump.toString());
  }

  @Test
  void rowsOfTheOldRegistryBecomeRowsOfBoardsMarkedWithTheirSource() {
    Outcome board = run("board", "moon parallel corpus", "--db", database);
    assertThat(board.out()).contains("Lunar Transformer").contains("28.4").contains("Lunar RNN").contains("24.61 ± 0.2")
        .contains("from Papers with Code").contains("2017-06-12").doesNotContain("reported by others");
    assertThat(run("board", "ImageNet", "--db", database, "--metric", "top-1 accuracy").out()).contains("Far-L").contains("88.55%");
  }

  @Test
  void aMethodWithDifferentNumbersInTwoPapersIsAConflictThereToo() throws IOException {
    Path again = Files.writeString(folder.resolve("again.json"), Files.readString(dump)
        .replace("1706.99999", "1801.99999").replace("28.4", "28.9").replace("27.3", "27.9"));
    run("ingest", "--input-format", "pwc", "--db", database, again.toString());
    assertThat(run("board", "moon parallel corpus", "--db", database).out()).contains("Conflicts").contains("28.9").contains("28.4");
  }

  @Test
  void whatCannotBeUsedIsToldWithItsPlaceAndTheRestIsKept() {
    assertThat(ingested.code()).isEqualTo(1);
    assertThat(ingested.err()).contains("tables.json:2: '2016-31-12' is no date")
        .contains("tables.json:2: a row of Mars Corpus of the task Unsupervised Machine Translation has no name")
        .contains("Moon Parallel Corpus, Tide LSTM: 'about twenty' is not one number (BLEU score)").contains("3 rejected");
    assertThat(run("claims", "--db", database, "--format", "csv").out().lines()).hasSize(1 + 6);
  }

  @Test
  void ingestingTheSameDumpAgainChangesNothing() {
    assertThat(run("ingest", "--input-format", "pwc", "--db", database, dump.toString()).err()).contains("0 new, 0 changed, 4 unchanged");
  }

  @Test
  void aDumpThatWasWrittenHasTheTasksRowsNumbersAndLinksOfTheOneThatWasRead() throws IOException {
    Path written = folder.resolve("written.json");
    assertThat(run("export", "--format", "pwc", "--db", database, "--output", written.toString()).code()).isZero();
    assertThat(rows(written)).containsExactlyInAnyOrderEntriesOf(Map.of(
        "Machine Translation/Moon Parallel Corpus/Lunar Transformer",
        "{\"BLEU score\":\"28.4\",\"SacreBLEU\":\"27.3\"} Translating the Moon https://arxiv.org/abs/1706.99999v2 2017-06-12"
            + " [{\"title\":\"moon/lunar\",\"url\":\"https://github.com/moon/lunar\"}]",
        "Machine Translation/Moon Parallel Corpus/Lunar RNN",
        "{\"BLEU score\":\"24.61 ± 0.2\"} Translating the Moon https://arxiv.org/abs/1706.99999v2 2017-06-12 []",
        "Machine Translation/Unsupervised Machine Translation/Mars Corpus/Rover", "{\"BLEU score\":\"11.2\"} Without Pairs null null []",
        "Image Classification/ImageNet/Far-L",
        "{\"Top 1 Accuracy\":\"88.55%\",\"Params\":\"1843\"} Seeing Far https://arxiv.org/abs/2010.99999 2020-10-22 []"));
  }

  @Test
  void aWrittenDumpReadIntoAnEmptyDatabaseGivesTheSameDump() throws IOException {
    Path first = folder.resolve("first.json");
    Path second = folder.resolve("second.json");
    String other = folder.resolve("other").toString();
    run("export", "--format", "pwc", "--db", database, "--output", first.toString());
    assertThat(run("ingest", "--input-format", "pwc", "--db", other, first.toString()).code()).isZero();
    run("export", "--format", "pwc", "--db", other, "--output", second.toString());
    assertThat(second).hasSameTextualContentAs(first);
  }

  @Test
  void aDumpThatBreaksOffKeepsWhatCameBefore() throws IOException {
    String text = Files.readString(dump);
    Path broken = Files.writeString(folder.resolve("broken.json"), text.substring(0, text.indexOf("Image Classification") + 40));
    Outcome outcome = run("ingest", "--input-format", "pwc", "--db", folder.resolve("half").toString(), broken.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("the JSON is broken here").contains("3 new").doesNotContain("\tat ");
  }

  @Test
  void tablesAreNotExtractedFrom() {
    assertThat(run("extract", "--input-format", "pwc", dump.toString()).err()).contains("only ingest reads the tables");
  }

  private static Map<String, String> rows(Path dump) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    JSON.readTree(Files.readString(dump, StandardCharsets.UTF_8)).forEach(task -> add(task, "", rows));
    return rows;
  }

  private static void add(JsonNode task, String above, Map<String, String> rows) {
    String path = above + task.path("task").asText() + "/";
    for (JsonNode dataset : task.path("datasets")) {
      for (JsonNode row : dataset.path("sota").path("rows")) {
        rows.put(path + dataset.path("dataset").asText() + "/" + row.path("model_name").asText(), row.path("metrics") + " "
            + row.path("paper_title").asText() + " " + row.path("paper_url").asText() + " " + row.path("paper_date").asText() + " "
            + row.path("code_links"));
      }
    }
    task.path("subtasks").forEach(part -> add(part, path, rows));
  }

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Claimboard.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
