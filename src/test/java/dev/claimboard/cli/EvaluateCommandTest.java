package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.cli.Program.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources/evaluate");
  private static final String GOLD = RESOURCES.resolve("gold.jsonl").toString();
  private static final String PREDICTED = RESOURCES.resolve("predicted.jsonl").toString();
  private static final Path REFERENCE = Path.of("../shared/gold/score.py");
  private static final Path REFERENCE_GOLD = Path.of("../shared/gold/dev.jsonl");
  private static final int FIGURES = 10;

  @TempDir
  private Path folder;

  @Test
  void printsFiguresAndMistakes() throws IOException {
    Outcome outcome = Program.run("evaluate", GOLD, "--predicted", PREDICTED, "--errors", "99");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo(Files.readString(RESOURCES.resolve("expected.txt")));
    assertThat(outcome.err()).isEqualToNormalizingNewlines("left out the claims of 1 paper that the gold file does not have\n");
  }

  @Test
  void showsAsManyMistakesAsAskedFor() {
    assertThat(Program.run("evaluate", GOLD, "--predicted", PREDICTED).out().lines()).hasSize(FIGURES);
    assertThat(Program.run("evaluate", GOLD, "--predicted", PREDICTED, "--errors", "1").out())
        .contains("\n\nmissed  [tea-1]\n").doesNotContain("spurious");
  }

  @Test
  void printsTheFiguresAsJson() throws IOException {
    Outcome outcome = Program.run("evaluate", GOLD, "--predicted", PREDICTED, "--json");

    assertThat(outcome.out().lines()).hasSize(1);
    JsonNode figures = new ObjectMapper().readTree(outcome.out());
    assertThat(figures.get("gold").intValue()).isEqualTo(7);
    assertThat(figures.at("/tuple/f1").decimalValue()).isEqualByComparingTo("40.0");
    assertThat(figures.at("/other fields of detected claims/bound").decimalValue()).isEqualByComparingTo("83.3");
  }

  @Test
  void judgesTheEngineAsItJudgesWhatExtractWrote() {
    String claims = folder.resolve("claims.jsonl").toString();
    Program.run("extract", GOLD, "--output", claims);

    Outcome now = Program.run("evaluate", GOLD, "--errors", "99");

    assertThat(now.out()).isEqualTo(Program.run("evaluate", GOLD, "--predicted", claims, "--errors", "99").out());
    assertThat(now.out()).doesNotContain("detection                                     {'p': 0.0");
  }

  @Test
  void showsHowOftenClaimsAreRightByTheirConfidence() {
    Outcome outcome = Program.run("evaluate", GOLD, "--confidence", "2");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("\nconfidence      claims   right\n");
    assertThat(Program.run("evaluate", GOLD, "--confidence", "-1").code()).isEqualTo(2);
  }

  @Test
  void comparesTwoRunsOfExtract() throws IOException {
    String claims = folder.resolve("claims.jsonl").toString();
    Program.run("extract", GOLD, "--output", claims);
    Path fewer = folder.resolve("fewer.jsonl");
    List<String> lines = Files.readAllLines(Path.of(claims));
    Files.write(fewer, lines.subList(1, lines.size()));

    Outcome outcome = Program.run("evaluate", claims, "--compare", fewer.toString(), "--errors", "3");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("same    " + (lines.size() - 1) + "\ngained  1\nlost    0\nchanged 0\n").contains("gained  [");
  }

  @Test
  void findsTheTextsOfGoldClaimsElsewhere() throws IOException {
    Path bare = folder.resolve("bare.jsonl");
    Files.writeString(bare, "{\"id\":\"p1\",\"claims\":[{\"value\":57.2,\"kind\":\"score\",\"unit\":\"%\",\"method\":[\"Heron\"],"
        + "\"benchmark\":[\"GSM8K\"],\"metric\":[\"accuracy\"]}]}\n");
    Path papers = folder.resolve("papers.jsonl");
    Files.writeString(papers, "{\"id\":\"p1\",\"title\":\"Heron\",\"abstract\":\"We propose Heron. Heron reaches an accuracy of 57.2% on "
        + "GSM8K.\"}\n");

    assertThat(Program.run("evaluate", bare.toString(), "--abstracts", papers.toString()).out())
        .contains("tuple                                         {'p': 100.0, 'r': 100.0, 'f1': 100.0}");
    assertThat(Program.run("evaluate", bare.toString()).code()).isEqualTo(1);
  }

  @Test
  void fitsWeightsToGoldClaims() throws IOException {
    Path weights = folder.resolve("weights");

    Outcome outcome = Program.run("fit", GOLD, "--output", weights.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("fitted ", " weights to ");
    assertThat(Files.readString(weights.resolve("method.tsv"))).startsWith("# Weights for the choice of a number's method");
    assertThat(Files.readString(weights.resolve("metric.tsv"))).startsWith("# Weights for the choice of a number's metric");
    assertThat(Files.readString(weights.resolve("benchmark.tsv"))).startsWith("# Weights for the choice of a number's benchmark");
    assertThat(weights.resolve("confidence.tsv")).exists();
  }

  @Test
  void skipsAndCountsBadLinesOfBothFiles() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    String bad = "{\"id\": \"tea-0\", \"abstract\": \"x\", \"claims\": 3}\n";
    Files.writeString(gold, bad + Files.readString(Path.of(GOLD)) + "{");
    Path predicted = folder.resolve("predicted.jsonl");
    Files.writeString(predicted, Files.readString(Path.of(PREDICTED)) + "{\"doc\": \"tea-1\"}\n");

    Outcome outcome = Program.run("evaluate", gold.toString(), "--predicted", predicted.toString(), "--errors", "99");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo(Files.readString(RESOURCES.resolve("expected.txt")));
    assertThat(outcome.err()).contains(gold + ":1: \"claims\" must be a list", gold + ":5: not valid JSON",
        predicted + ":10: \"value\" must be a number", "3 lines rejected").doesNotContain("\tat ");
  }

  @Test
  void filesThatCannotBeReadAreTwo() {
    for (Outcome outcome : List.of(Program.run("evaluate"), Program.run("evaluate", folder.resolve("none").toString()),
        Program.run("evaluate", folder.toString()), Program.run("evaluate", GOLD, "--predicted", folder.resolve("none").toString()),
        Program.run("evaluate", GOLD, "--errors", "-1"), Program.run("evaluate", GOLD, "--errors", "many"))) {
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).startsWith("claimboard: ").doesNotContain("\tat ").doesNotContain("internal error");
      assertThat(outcome.out()).isEmpty();
    }
  }

  @Test
  void hasHelpAndIsListed() {
    assertThat(Program.run("evaluate", "--help").out()).contains("Usage: claimboard evaluate", "GOLD").contains("--predicted=FILE");
    assertThat(Program.run("--help").out()).contains("  evaluate ");
  }

  @Test
  void theReferenceScorerSaysTheSameOfHandMadeClaims() throws Exception {
    assumeReference();

    assertThat(figures(Program.run("evaluate", GOLD, "--predicted", PREDICTED).out())).isEqualTo(figures(reference(GOLD, PREDICTED)));
  }

  @Test
  void theReferenceScorerSaysTheSameOfTheEngine() throws Exception {
    assumeReference();
    String gold = REFERENCE_GOLD.toString();
    String claims = folder.resolve("claims.jsonl").toString();
    Program.run("extract", gold, "--output", claims);

    assertThat(figures(Program.run("evaluate", gold).out())).hasSize(FIGURES).isEqualTo(figures(reference(gold, claims)));
    assertThat(Program.run("evaluate", gold, "--json").out()).isEqualTo(reference(gold, claims, "--json"));
    assertThat(headings(Program.run("evaluate", gold, "--errors", "9999").out())).as("mistakes").isNotEmpty()
        .isEqualTo(headings(reference(gold, claims, "--errors", "9999")));
  }

  private static void assumeReference() throws InterruptedException {
    assumeTrue(Files.exists(REFERENCE) && Files.exists(REFERENCE_GOLD), "the reference scorer and its gold claims are not here");
    assumeTrue(hasPython(), "python3 is not here to run the reference scorer");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String reference(String gold, String predicted, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", REFERENCE.toString(), gold, predicted));
    command.addAll(List.of(options));
    Path printed = folder.resolve("reference.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String output = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private static List<String> figures(String report) {
    return report.lines().limit(FIGURES).toList();
  }

  private static List<String> headings(String report) {
    return report.lines().filter(line -> line.matches("(missed|spurious|wrong [a-z+]+) {2}\\[.*]")).toList();
  }
}
