package dev.claimboard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogLintTest {

  private static final String BETA = "name: BetaBench\ntask: questions\narea: language\nmetrics: [accuracy]\n";

  @TempDir
  private Path temporary;

  private CatalogFolder catalog;

  @BeforeEach
  void startClean() throws IOException {
    catalog = new CatalogFolder(temporary);
  }

  @Test
  void aSoundCatalogIsClean() {
    assertThat(CatalogLint.check(catalog.path())).isEmpty();
  }

  @Test
  void theBundledCatalogIsClean() {
    assertThat(CatalogLint.checkBundled()).isEmpty();
  }

  @Test
  void anIdUsedTwiceIsReported() throws IOException {
    catalog.file("benchmarks/beta.yaml", "id: alpha\n" + BETA);
    assertProblem("benchmarks/beta.yaml", 1, "the id 'alpha' is also that of benchmarks/alpha.yaml");
  }

  @Test
  void anIdThatIsNotTheFileNameIsReported() throws IOException {
    catalog.file("benchmarks/beta.yaml", "id: gamma\n" + BETA);
    assertProblem("benchmarks/beta.yaml", 1, "the id 'gamma' is not the file's name");
  }

  @Test
  void anIdWithForbiddenSignsIsReported() throws IOException {
    catalog.benchmark("Beta_1", BETA);
    assertProblem("benchmarks/Beta_1.yaml", 1, "bad id 'Beta_1'");
  }

  @Test
  void anotherSpellingOfATakenNameIsReportedAtItsLine() throws IOException {
    catalog.benchmark("beta", BETA + "aliases:\n  - Beta-2\n  - alpha bench\n");
    assertProblem("benchmarks/beta.yaml", 8, "the name 'alpha bench' is also in benchmarks/alpha.yaml");
    assertProblem("benchmarks/alpha.yaml", 2, "the name 'AlphaBench' is also in benchmarks/beta.yaml");
  }

  @Test
  void aSharedNameThatBothCallAmbiguousIsAllowed() throws IOException {
    catalog.benchmark("alpha", "name: AlphaBench\nambiguous: [AB]\ncontext: [alphabet]\ntask: questions\narea: language\nmetrics: [accuracy]\n");
    catalog.benchmark("beta", BETA + "ambiguous: [A-B]\ncontext: [bees]\n");
    assertThat(CatalogLint.check(catalog.path())).isEmpty();
  }

  @Test
  void aSharedNameThatOnlyOneCallsAmbiguousIsReportedInTheOther() throws IOException {
    catalog.benchmark("beta", BETA + "ambiguous: [AlphaBench]\ncontext: [bees]\n");
    assertThat(CatalogLint.check(catalog.path())).singleElement().extracting(Problem::file).isEqualTo("benchmarks/alpha.yaml");
  }

  @Test
  void anAmbiguousNameThatNothingDecidesIsReported() throws IOException {
    catalog.benchmark("beta", BETA + "ambiguous: [BB]\n");
    assertProblem("benchmarks/beta.yaml", 6, "nothing tells when 'BB' is meant");
  }

  @Test
  void aCorrectionWithoutReasonClaimOrEffectIsReported() throws IOException {
    Files.createDirectories(catalog.path().resolve("corrections"));
    catalog.file("corrections/one.yaml", "paper: '2501.00001'\nnumber: 57.2\nhide: true\n");
    catalog.file("corrections/two.yaml", "paper: '2501.00001'\nhide: true\nreason: wrong\n");
    catalog.file("corrections/three.yaml", "paper: '2501.00001'\nnumber: 57.2\nreason: wrong\n");
    catalog.file("corrections/four.yaml", "merge: [A, B]\nreason: the same\n");
    assertProblem("corrections/one.yaml", 1, "the field 'reason' is missing");
    assertProblem("corrections/two.yaml", 1, "nothing tells which claim is meant");
    assertProblem("corrections/three.yaml", 1, "the correction must either hide the claim or mend it");
    assertProblem("corrections/four.yaml", 1, "a merger needs both 'merge' and 'into'");
  }

  @Test
  void unknownIdsAreReported() throws IOException {
    catalog.benchmark("beta", "name: BetaBench\ntask: questions\narea: language\nmetrics: [accuracy, speed]\nparent: gamma\n");
    catalog.metric("recall", "name: Recall\ndirection: higher\nscale: percent\nfamily: retrieval\n");
    assertProblem("benchmarks/beta.yaml", 5, "unknown id 'speed' in 'metrics'");
    assertProblem("benchmarks/beta.yaml", 6, "unknown id 'gamma' in 'parent'");
    assertProblem("metrics/recall.yaml", 5, "unknown id 'retrieval' in 'family'");
  }

  @Test
  void anEntryThatIsItsOwnParentIsReported() throws IOException {
    catalog.benchmark("beta", BETA + "parent: beta\n");
    assertProblem("benchmarks/beta.yaml", 6, "the entry is its own parent");
  }

  @Test
  void aDefaultMetricNeedsAWordOnItsDirection() throws IOException {
    catalog.metric("attack", "name: Attack rate\nscale: percent\n");
    catalog.benchmark("beta", "name: BetaBench\ntask: attacks\narea: safety\nmetrics: [attack]\n");
    assertProblem("metrics/attack.yaml", 1, "the default metric of benchmarks/beta.yaml has no direction");
    catalog.metric("attack", "name: Attack rate\nscale: percent\ndirection: unsettled\n");
    assertThat(CatalogLint.check(catalog.path())).isEmpty();
  }

  @Test
  void missingFieldsAreReported() throws IOException {
    catalog.benchmark("beta", "aliases: [Beta]\n");
    catalog.metric("recall", "direction: higher\n");
    assertThat(CatalogLint.check(catalog.path())).extracting(Problem::message).containsExactly(
        "the field 'area' is missing", "the field 'metrics' is missing", "the field 'name' is missing", "the field 'task' is missing",
        "the field 'name' is missing", "the field 'scale' is missing");
  }

  @Test
  void aHitWithoutANameIsReported() throws IOException {
    catalog.benchmark("beta", BETA + "hits:\n  - 71.2% on the Beta Bench\n  - 71.2% on Gamma\n");
    assertProblem("benchmarks/beta.yaml", 8, "no name of the benchmark occurs in the hit '71.2% on Gamma'");
    assertThat(CatalogLint.check(catalog.path())).hasSize(1);
  }

  @Test
  void aMissInWhichANameResolvesIsReported() throws IOException {
    catalog.benchmark("beta", BETA + "misses:\n  - betabench of 5 cm\n  - 71.2% (BetaBench)\n");
    assertProblem("benchmarks/beta.yaml", 8, "'BetaBench' is named in the miss '71.2% (BetaBench)'");
    assertThat(CatalogLint.check(catalog.path())).hasSize(1);
  }

  @Test
  void theLongerNameCountsWhereNamesOverlap() throws IOException {
    catalog.benchmark("beta-pro", "name: BetaBench Pro\ntask: questions\narea: language\nmetrics: [accuracy]\n");
    catalog.benchmark("beta", BETA + "misses: [71.2% on BetaBench-Pro]\n");
    assertThat(CatalogLint.check(catalog.path())).isEmpty();
  }

  @Test
  void aRangeInTheWrongOrderIsReported() throws IOException {
    catalog.metric("recall", "name: Recall\nscale: percent\nrange: [100, 0]\n");
    assertProblem("metrics/recall.yaml", 4, "the range is not [least, greatest]");
  }

  @Test
  void anAddressThatIsNoneIsReported() throws IOException {
    catalog.benchmark("beta", BETA + "url: beta.example.org\n");
    assertProblem("benchmarks/beta.yaml", 6, "not a web address: beta.example.org");
  }

  @Test
  void aNameWithoutLettersIsReported() throws IOException {
    catalog.benchmark("beta", BETA + "aliases: ['$$']\n");
    assertProblem("benchmarks/beta.yaml", 6, "the name '$$' has neither a letter nor a digit");
  }

  @Test
  void brokenFilesDoNotHideOtherProblems() throws IOException {
    catalog.file("benchmarks/aaa.yaml", "id: [\n");
    catalog.benchmark("beta", BETA + "parent: gamma\n");
    assertThat(CatalogLint.check(catalog.path())).extracting(Problem::file).containsExactly("benchmarks/aaa.yaml", "benchmarks/beta.yaml");
  }

  private void assertProblem(String file, int line, String message) {
    assertThat(CatalogLint.check(catalog.path())).anySatisfy(problem -> {
      assertThat(problem.file()).isEqualTo(file);
      assertThat(problem.line()).isEqualTo(line);
      assertThat(problem.message()).isEqualTo(message);
      assertThat(problem.remedy()).isNotBlank();
    });
  }
}
