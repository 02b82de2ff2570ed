package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.cli.Program.Outcome;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.Database;
import dev.claimboard.store.PaperStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String TEXT = "In 2019 tea went cold. KettleNet raises accuracy from 45.2% to 61.3% on GSM8K.";

  private static final String RULE = "(.*) {2}[A-Z_]{4,}( .*)?";

  @TempDir
  private Path folder;

  @Test
  void tellsOfEveryNumberInTheOrderOfTheText() {
    Outcome outcome = Program.run("explain", TEXT);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines().filter(line -> !line.startsWith(" "))).satisfiesExactly(
        line -> assertThat(line).matches("number 2019 +YEAR +a year or a date"),
        line -> assertThat(line).matches("claim {2}45\\.2 % score +FROM_TO +\".*45\\.2%.*\""),
        line -> assertThat(line).matches("claim {2}61\\.3 % score +FROM_TO +\".*61\\.3%.*\""));
    assertThat(outcome.out()).containsPattern("\n  metric     accuracy +[A-Z_]+").containsPattern("\n  benchmark  GSM8K +[A-Z_]+")
        .containsPattern("\n  method     KettleNet +[A-Z_]+")
        .containsPattern("\n  confidence 0\\.[0-9]+\n");
  }

  @Test
  void alignsItsColumns() {
    List<String> lines = Program.run("explain", TEXT).out().lines().toList();

    assertThat(lines).noneMatch(line -> line.endsWith(" ") || line.contains("\t"));
    assertThat(lines.stream().filter(line -> line.matches(RULE)).map(line -> line.replaceFirst(RULE, "$1").length()))
        .as("where the rules start").hasSizeGreaterThan(5).containsOnly(lines.get(0).indexOf("  YEAR"));
  }

  @Test
  void showsAllThatIsSaidOfTheNumber() {
    assertThat(Program.run("explain", "Kettle is up to 2.3x faster than Urn.").out())
        .containsPattern("claim {2}up to 2\\.3 x factor, efficiency ").containsPattern("  baseline   Urn ");
    assertThat(Program.run("explain", "Kettle reduces WER by 12-14 points\non LibriSpeech.").out())
        .containsPattern("claim {2}-12 to -14 points (absolute )?change .*\"Kettle reduces WER by 12-14 points on LibriSpeech\\.?\"");
  }

  @Test
  void usesTheTitle() {
    String text = "Our method reaches 61.3% accuracy on GSM8K.";

    assertThat(Program.run("explain", text).out()).containsPattern("\n  method     - +NOT_NAMED\n");
    assertThat(Program.run("explain", text, "--title", "KettleNet: Tea That Stays Warm").out()).containsPattern("method     KettleNet ");
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("Kettle° reaches 61.3% accuracy on GSM8K.\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Program.run("explain", "-").out()).startsWith("claim  61.3 % score").contains("° reaches 61.3% accuracy");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void explainsAPaperOfTheDatabase() {
    String database = folder.resolve("boards").toString();
    try (Database opened = Database.open(database)) {
      new PaperStore(opened).save(Paper.of("2501.00001", "KettleNet: Tea That Stays Warm", TEXT), List.of());
    }

    Outcome outcome = Program.run("explain", "--paper", "2501.00001", "--db", database);

    assertThat(outcome).isEqualTo(Program.run("explain", TEXT, "--title", "KettleNet: Tea That Stays Warm"));
    Outcome unknown = Program.run("explain", "--paper", "2501.00002", "--db", database);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).isEqualToNormalizingNewlines("claimboard: there is no paper '2501.00002' in the database\n");
    assertThat(Program.run("explain", "--paper", "2501.00001", "--title", "x", "--db", database).err()).contains("--title goes with TEXT");
  }

  @Test
  void aMissingDatabaseIsTwoAndIsNotMade() {
    String database = folder.resolve("none").toString();

    assertThat(Program.run("explain", "--paper", "2501.00001", "--db", database).code()).isEqualTo(2);
    assertThat(Database.exists(database)).isFalse();
  }

  @Test
  void needsOneThingToExplain() {
    assertThat(Program.run("explain").code()).isEqualTo(2);
    assertThat(Program.run("explain", TEXT, "--paper", "2501.00001").code()).isEqualTo(2);
    assertThat(Program.run("explain", "--help").out()).contains("Usage: claimboard explain").contains("(TEXT | --paper=ID)");
    assertThat(Program.run("--help").out()).contains("  explain ");
  }

  @Test
  void aTextWithoutNumbersHasNothingToExplain() {
    for (String text : List.of("Tea is warm.", "")) {
      Outcome outcome = Program.run("explain", text);
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("no number");
    }
  }
}
