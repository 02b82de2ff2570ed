package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CatalogCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path temporary;

  @Test
  void lintFindsNothingInTheBundledCatalog() {
    assertThat(run("lint")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("The catalog is clean.");
  }

  @Test
  void lintPrintsTheProblemsOfAFolderAndExitsWithOne() throws IOException {
    writeCatalog("parent: nobody\n");
    assertThat(run("lint", "--catalog", temporary.toString())).isEqualTo(1);
    assertThat(out.toString().lines()).containsExactly(
        "benchmarks/alpha.yaml:6: unknown id 'nobody' in 'parent' (add a file for it or correct the id)");
    assertThat(err.toString()).isEqualToIgnoringNewLines("1 problem");
  }

  @Test
  void listPrintsTheBenchmarksWithTaskAreaAndDefaultMetric() throws IOException {
    writeCatalog("");
    assertThat(run("list", "--catalog", temporary.toString())).isZero();
    assertThat(out.toString().lines()).containsExactly(
        "ID     NAME   TASK    AREA  METRIC",
        "alpha  Alpha  asking  code  speed");
  }

  @Test
  void listPrintsTheMetricsOnRequest() throws IOException {
    writeCatalog("");
    assertThat(run("list", "--metrics", "--catalog", temporary.toString())).isZero();
    assertThat(out.toString().lines()).containsExactly(
        "ID     NAME   BETTER  SCALE  KIND",
        "speed  Speed  -       open   efficiency");
  }

  @Test
  void listOfTheBundledCatalogHasItsBenchmarks() {
    assertThat(run("list")).isZero();
    assertThat(out.toString()).containsPattern("(?m)^gsm8k +GSM8K +\\S.* mathematics +accuracy$");
  }

  @Test
  void listOfAnUnusableCatalogSaysWhyAndExitsWithTwo() throws IOException {
    writeCatalog("colour: red\n");
    assertThat(run("list", "--catalog", temporary.toString())).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("benchmarks/alpha.yaml:6: unknown field 'colour'");
  }

  private void writeCatalog(String more) throws IOException {
    Files.createDirectories(temporary.resolve("benchmarks"));
    Files.createDirectories(temporary.resolve("metrics"));
    Files.writeString(temporary.resolve("metrics/speed.yaml"), "id: speed\nname: Speed\nscale: open\nefficiency: true\n"
        + (more.startsWith("parent") ? "direction: higher\n" : ""));
    Files.writeString(temporary.resolve("benchmarks/alpha.yaml"),
        "id: alpha\nname: Alpha\ntask: asking\narea: code\nmetrics: [speed]\n" + more);
  }

  private int run(String... arguments) {
    return new CommandLine(new CatalogCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
