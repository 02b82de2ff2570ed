package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.Claims;
import dev.claimboard.claim.Kind;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.Database;
import dev.claimboard.store.PaperStore;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String CATALOG_METRIC = "id: accuracy\nname: Accuracy\ndirection: higher\nscale: percent\nrange: [0, 100]\n";
  private static final String CATALOG_BENCHMARK = """
      id: riddles
      name: Riddles-2K
      aliases: [Two Thousand Riddles]
      task: guessing
      area: language
      metrics: [accuracy]
      hits: ['57.2% on Riddles-2K', '41.0 on riddles 2k']
      misses: ['2K riddles were written', 'riddles of 2K words']
      """;

  @TempDir
  private Path folder;

  private String database;
  private String catalog;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void prepare() throws IOException {
    database = folder.resolve("boards").toString();
    catalog = folder.resolve("catalog").toString();
    Files.createDirectories(folder.resolve("catalog/benchmarks"));
    Files.createDirectories(folder.resolve("catalog/metrics"));
    Files.writeString(folder.resolve("catalog/metrics/accuracy.yaml"), CATALOG_METRIC);
    Files.writeString(folder.resolve("catalog/benchmarks/riddles.yaml"), CATALOG_BENCHMARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "ingest", "boards", "board", "methods", "claims", "export", "catalog"})
  void everyCommandHasHelp(String command) {
    Outcome outcome = run(command, "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: claimboard " + command);
    assertThat(run("--help").out()).contains("  " + command);
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version").out()).startsWith("claimboard ");
    assertThat(run("--version").code()).isZero();
  }

  @Test
  void wrongUsageIsTwoWithOneHint() {
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("bord", "x").err()).contains("board");
    assertThat(run("board").code()).isEqualTo(2);
    assertThat(run("claims", "--kind", "guess").err()).contains("none of score, change, factor").contains("--help");
    assertThat(run("claims", "--since", "yesterday").code()).isEqualTo(2);
    assertThat(run("export", "--format", "xls", "--db", database).err()).contains("choose one of csv, json, jsonl, md");
    assertThat(run("board", "x", "--format", "xls").err()).contains("choose one of table");
  }

  @Test
  void aMissingDatabaseOrCatalogOrInputIsTwoWithoutStackTrace() {
    for (Outcome outcome : List.of(run("boards", "--db", database), run("extract", folder.resolve("none.jsonl").toString()),
        run("ingest", "--db", database, "--catalog", folder.resolve("none").toString(), catalog),
        run("extract", "--input-format", "scroll", catalog))) {
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).startsWith("claimboard: ").doesNotContain("\tat ").doesNotContain("internal error");
      assertThat(outcome.out()).isEmpty();
    }
    assertThat(Database.exists(database)).isFalse();
  }

  @Test
  void listsBoards() {
    seed();

    assertThat(run("boards", "--db", database, "--catalog", catalog).out()).isEqualTo("""
        BENCHMARK   ID         METHODS  PAPERS  CLAIMS  NEWEST
        Riddles-2K  riddles          2       2       4  2025-02-01
        Koan-Bench  koanbench        1       1       1  2025-02-01  discovered
        """);
    assertThat(run("boards", "--db", database, "--catalog", catalog, "--search", "koan bench").out())
        .contains("Koan").doesNotContain("Riddles");
    assertThat(run("boards", "--db", database, "--catalog", catalog, "--search", "zzz").err()).contains("zzz");
  }

  @Test
  void showsABoardByAnySpelling() {
    seed();

    for (String name : List.of("riddles", "RIDDLES 2k", "two thousand riddles")) {
      Outcome outcome = run("board", name, "--db", database, "--catalog", catalog);
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).startsWith("Riddles-2K, Accuracy (higher is better)\n").contains("   1  Beta ").contains("+3%");
    }
    assertThat(run("board", "riddles", "--as-of", "2025-01-15", "--db", database, "--catalog", catalog).out())
        .contains("as of 2025-01-15").doesNotContain("Beta");
  }

  @Test
  void suggestsNamesForAnUnknownBoardAndMetricsForAnUnknownMetric() {
    seed();

    Outcome board = run("board", "Ridles2K", "--db", database, "--catalog", catalog);
    assertThat(board.code()).isEqualTo(2);
    assertThat(board.err()).contains("did you mean Riddles-2K?");
    Outcome metric = run("board", "riddles", "--metric", "bleu", "--db", database, "--catalog", catalog);
    assertThat(metric.code()).isEqualTo(2);
    assertThat(metric.err()).contains("it has: Accuracy");
    assertThat(run("methods", "Ridles2K", "--db", database, "--catalog", catalog).code()).isEqualTo(2);
  }

  @Test
  void listsMethods() {
    seed();

    assertThat(run("methods", "riddles", "--db", database, "--catalog", catalog).out().lines()).hasSize(3)
        .anyMatch(line -> line.startsWith("Alpha")).anyMatch(line -> line.startsWith("Beta"));
  }

  @Test
  void showsAndExportsTheClaimsThatMatch() throws IOException {
    seed();
    Path file = folder.resolve("claims.csv");

    assertThat(run("claims", "--db", database, "--catalog", catalog, "--kind", "change").out().lines()).hasSize(2);
    assertThat(run("claims", "--db", database, "--catalog", catalog, "--format", "jsonl", "--since", "2025-02-01").out().lines())
        .hasSize(3);
    Outcome outcome = run("export", "--db", database, "--catalog", catalog, "--benchmark", "riddles 2k", "--format", "csv",
        "--output", file.toString());
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.readAllLines(file)).hasSize(5).first().asString().startsWith("doc,value,value_high");
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void anOutputThatCannotBeWrittenIsTwoAndLeavesTheOldFile() throws IOException {
    seed();
    Path file = Files.writeString(folder.resolve("old.csv"), "old");

    assertThat(run("export", "--db", database, "--format", "csv", "--output", folder.resolve("none/x.csv").toString()).err())
        .contains("no such folder");
    assertThat(run("export", "--db", database, "--format", "csv", "--output", folder.toString()).err()).contains("it is a folder");
    assertThat(run("extract", "--output", file.toString(), folder.resolve("none.jsonl").toString()).code()).isEqualTo(2);
    assertThat(file).hasContent("old");
  }

  @Test
  void ingestsOnceAndReportsWhatItRejects() throws IOException {
    Path input = folder.resolve("papers.jsonl");
    Files.writeString(input, """
        {"id": "2501.00001", "title": "Calm", "abstract": "Words about riddles."}
        {"id": "2501.00002", "title": "Storm",
        {"id": "2501.00003", "title": "Wind", "abstract": "More words."}
        """);

    Outcome first = run("ingest", input.toString(), "--db", database, "--catalog", catalog);
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err()).contains("papers.jsonl:2: ").contains("2 new, 0 changed, 0 unchanged, 1 rejected");
    assertThat(first.out()).isEmpty();
    assertThat(run("ingest", input.toString(), "--db", database, "--catalog", catalog).err())
        .contains("0 new, 0 changed, 2 unchanged, 1 rejected");
    assertThat(run("extract", input.toString(), "--catalog", catalog, "--format", "csv").out()).startsWith("doc,value,");
  }

  @Test
  void theSameClaimsInAllFormats() {
    seed();

    for (String format : List.of("table", "csv", "json", "jsonl", "md")) {
      Outcome outcome = run("claims", "--db", database, "--catalog", catalog, "--format", format);
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).contains("Koan-Bench").endsWith("\n").doesNotContain("\r");
    }
  }

  @Test
  void stopsQuietlyWhenNobodyReadsItsOutput() {
    seed();
    StringWriter err = new StringWriter();
    PrintWriter gone = new PrintWriter(new FilterWriter(new StringWriter()) {
      @Override
      public void write(String text, int start, int length) throws IOException {
        throw new IOException("Broken pipe");
      }

      @Override
      public void write(char[] text, int start, int length) throws IOException {
        throw new IOException("Broken pipe");
      }
    });

    int code = Claimboard.commandLine().setOut(gone).setErr(new PrintWriter(err)).execute("claims", "--db", database, "--catalog", catalog);

    assertThat(code).isZero();
    assertThat(err.toString()).isEmpty();
  }

  private Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Claimboard.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }

  private void seed() {
    Claims riddle = Claims.score("50", "%").in("2501.00001").by("Alpha").on("Riddles-2K", "riddles").metric("accuracy", "accuracy");
    try (Database opened = Database.open(database)) {
      PaperStore papers = new PaperStore(opened);
      papers.save(Paper.of("2501.00001", "Calm", "Words."), List.of(riddle.make(),
          Claims.of("3", "%", Kind.CHANGE).in("2501.00001").by("Alpha").on("Riddles-2K", "riddles").make()));
      papers.save(Paper.of("2502.00002", "Storm", "Words of wind."), List.of(
          Claims.score("70", "%").in("2502.00002").by("Beta").on("Riddles-2K", "riddles").metric("accuracy", "accuracy").make(),
          Claims.score("60", "%").in("2502.00002").by("Beta").on("Riddles-2K", "riddles").metric("accuracy", "accuracy").make(),
          Claims.score("10", "%").in("2502.00002").by("Beta").on("Koan-Bench", null).make()));
    }
  }
}
