package dev.claimboard.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

  @TempDir
  private Path temporary;

  @Test
  void theBundledCatalogHoldsTheBenchmarksOfManyAreas() {
    Catalog catalog = Catalog.bundled();
    assertThat(catalog.benchmarks()).hasSizeGreaterThanOrEqualTo(130).isSortedAccordingTo((first, second) ->
        first.id().compareTo(second.id()));
    assertThat(catalog.metrics()).hasSizeGreaterThanOrEqualTo(75);
    assertThat(catalog.benchmarks()).extracting(Benchmark::area).contains(
        "language", "reasoning", "mathematics", "code", "agents", "vision", "video", "3D", "speech", "medicine", "retrieval", "robotics",
        "safety", "generation", "graphs", "time series", "recommendation");
  }

  @Test
  void everyMetricOfEveryBundledBenchmarkIsKnown() {
    Catalog catalog = Catalog.bundled();
    assertThat(catalog.benchmarks()).allSatisfy(benchmark ->
        assertThat(benchmark.metrics()).isNotEmpty().allSatisfy(id -> assertThat(catalog.metric(id)).isPresent()));
  }

  @ParameterizedTest
  @CsvSource({
      "GSM-8K,gsm8k", "AIME'24,aime-2024", "aime 2025,aime-2025", "MATH500,math-500", "Hendrycks MATH,math", "$\\tau^2$-Bench,tau2-bench",
      "SWE-Bench-Verified,swe-bench-verified", "ImageNet-1k,imagenet", "ImageNet $256\\times256$,imagenet-256",
      "LibriSpeech test-clean,librispeech-test-clean", "SQuAD v1.1,squad-1-1", "SQuADv2,squad-2-0", "GPQA-D,gpqa-diamond",
      "the ARC-Challenge benchmark,arc-challenge", "Humanity’s Last Exam,hle", "BIG-Bench Hard,bbh"})
  void benchmarksAreFoundByTheirSpellings(String surface, String id) {
    assertThat(Catalog.bundled().findBenchmark(surface)).map(Benchmark::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
      "hallucination rates,hallucination-rate", "F1 scores,f1", "macro-$F_1$ score,macro-f1", "accuracies,accuracy", "Pass@1,pass-at-1",
      "R@10,recall-at-10", "BLEU scores,bleu", "mAP@[0.5:0.95],map", "Dice similarity coefficients,dice", "inference times,inference-time",
      "word error rate,wer", "mean-absolute error,mae", "ROC AUC,auroc", "$R^2$,r-squared", "95% Hausdorff distance,hd95",
      "token,tokens", "FLOP,flops", "ASR,attack-success-rate"})
  void metricsAreFoundByTheirSpellings(String surface, String id) {
    assertThat(Catalog.bundled().findMetric(surface)).map(Metric::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"FrobBench", "MMLU-Ultra", "GSM9K", "AIME 1803", "''"})
  void unknownNamesAreNotFound(String surface) {
    assertThat(Catalog.bundled().findBenchmark(surface)).isEmpty();
    assertThat(Catalog.bundled().findMetric(surface)).isEmpty();
  }

  @Test
  void aNameThatTwoBenchmarksShareMeansNeither() {
    assertThat(Catalog.bundled().findBenchmark("ACDC")).isEmpty();
    assertThat(Catalog.bundled().benchmarkNames()).filteredOn(name -> name.surface().equals("ACDC"))
        .extracting(NamedEntry::id).containsExactly("acdc", "acdc-driving");
  }

  @ParameterizedTest
  @CsvSource({
      "AIME'24,aime-2024", "AIME2024,aime-2024", "AlfWorld,alfworld", "on MATH,''", "math,''", "Math-500,math-500",
      "ImageNet-pretrained,''"})
  void wordsOfRunningTextAreSpellingsOfNamesOnlyAsAWhole(String words, String id) {
    List<String> ids = Catalog.bundled().benchmarkNamesSpeltBy(words).stream().map(NamedEntry::id).distinct().toList();
    assertThat(ids).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
  }

  @Test
  void anAmbiguousNameIsMarked() {
    assertThat(Catalog.bundled().benchmarkNamesSpeltBy("Spider")).extracting(NamedEntry::isAmbiguous).containsExactly(true);
    assertThat(Catalog.bundled().metricNamesSpeltBy("ASR")).extracting(NamedEntry::isAmbiguous).containsExactly(true);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ACDC|Segmentation of the cardiac ventricles in MRI|acdc", "ACDC|Driving in fog and at night: adverse weather|acdc-driving",
      "ACDC|An unrelated text|", "Spider|We translate questions into SQL for many databases|spider", "Spider|Silk of a spider is strong|",
      "GSM8K|An unrelated text|gsm8k", "Unheard-Of|cardiac segmentation|"})
  void theContextDecidesWhatAnAmbiguousNameMeans(String name, String text, String id) {
    assertThat(Catalog.bundled().findBenchmark(name, () -> text).map(Benchmark::id)).isEqualTo(Optional.ofNullable(id));
  }

  @Test
  void aTieBetweenTwoMeaningsIsNotDecided() throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary);
    folder.benchmark("hive", "name: Hive\nambiguous: [HV]\ncontext: [bee, honey]\ntask: a\narea: b\nmetrics: [accuracy]\n");
    folder.benchmark("horse", "name: Horse\nambiguous: [HV]\ncontext: [hay]\ntask: a\narea: b\nmetrics: [accuracy]\n");
    Catalog catalog = Catalog.load(folder.path());
    assertThat(catalog.findBenchmark("HV", () -> "Bees in the hay")).isEmpty();
    assertThat(catalog.findBenchmark("HV", () -> "Honey bees in the hay").map(Benchmark::id)).contains("hive");
    assertThat(catalog.findBenchmark("HV", () -> "The Frisbee of hay").map(Benchmark::id)).contains("horse");
  }

  @Test
  void metricNamesStandAsInsideASentence() {
    assertThat(Catalog.bundled().metricNamesSpeltBy("top-1 accuracy")).containsExactly(
        new NamedEntry("top-1 accuracy", "top-1-accuracy", null));
    assertThat(Catalog.bundled().metricNamesSpeltBy("Accuracy")).extracting(NamedEntry::surface).containsExactly("accuracy");
    assertThat(Catalog.bundled().metricNamesSpeltBy("meteor")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "accuracy,HIGHER,PERCENT,false", "wer,LOWER,PERCENT,false", "fid,LOWER,OPEN,false", "auroc,HIGHER,UNIT,false",
      "psnr,HIGHER,OPEN,false", "latency,LOWER,OPEN,true",
      "throughput,HIGHER,OPEN,true", "mae,LOWER,OPEN,false", "perplexity,LOWER,OPEN,false",
      "eer,LOWER,PERCENT,false", "speedup,HIGHER,OPEN,true", "error-rate,LOWER,PERCENT,false"})
  void metricsHaveTheirDirectionAndScale(String id, Direction direction, Scale scale, boolean efficiency) {
    Metric metric = Catalog.bundled().metric(id).orElseThrow();
    assertThat(metric.direction()).isEqualTo(direction);
    assertThat(metric.scale()).isEqualTo(scale);
    assertThat(metric.efficiency()).isEqualTo(efficiency);
  }

  @Test
  void aMetricMayHaveNoSettledDirection() {
    assertThat(Catalog.bundled().metric("attack-success-rate").orElseThrow().direction()).isNull();
  }

  @Test
  void allFieldsOfAFileAreRead() throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary);
    folder.metric("gain", "name: Gain\naliases: [uplift]\ndirection: lower\nscale: unit\nrange: [-1, 0.5]\nfamily: accuracy\n"
        + "efficiency: true\nbare: true\n");
    folder.benchmark("beta", "name: Beta\naliases: [B1, 'B2']\nambiguous: [BB]\ncontext: [hive]\ntask: asking\narea: code\nurl: https://example.org\n"
        + "metrics: [gain, accuracy]\nparent: alpha\nhits: [5 on Beta]\nmisses: [a bee]\n");
    Catalog catalog = Catalog.load(folder.path());
    assertThat(catalog.metric("gain")).contains(new Metric(
        "gain", "Gain", List.of("uplift"), Direction.LOWER, Scale.UNIT, new BigDecimal("-1"), new BigDecimal("0.5"), "accuracy", true, true));
    assertThat(catalog.benchmark("beta")).contains(new Benchmark("beta", "Beta", List.of("B1", "B2"), "asking", "code",
        "https://example.org", List.of("gain", "accuracy"), "alpha", List.of("5 on Beta"), List.of("a bee")));
    assertThat(catalog.benchmarkNames()).containsExactly(
        new NamedEntry("AlphaBench", "alpha", null), new NamedEntry("Beta", "beta", null),
        new NamedEntry("B1", "beta", null), new NamedEntry("B2", "beta", null),
        new NamedEntry("BB", "beta", new Context(List.of("hive"))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "colour: red|6|unknown field 'colour'", "aliases: Beta|6|wrong value in field 'aliases': not a list",
      "aliases: [24]|6|wrong value in field 'aliases': '24' is not text", "aliases: [~]|6|wrong value in field 'aliases'",
      "aliases: {a: b}|6|wrong value in field 'aliases'", "url: [x]|6|wrong value in field 'url': a list",
      "url: true|6|wrong value in field 'url': 'true' is not text", "name: Beta|6|the field 'name' stands twice",
      "parent: nowhere|6|unknown id 'nowhere' in 'parent'"})
  void aSpoiltFileStopsLoadingWithItsNameAndLine(String line, int number, String message) throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary)
        .benchmark("beta", "name: Beta\ntask: asking\narea: code\nmetrics: [accuracy]\n" + line + "\n");
    assertThatThrownBy(() -> Catalog.load(folder.path())).isInstanceOf(CatalogException.class)
        .hasMessageStartingWith("benchmarks/beta.yaml:" + number + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "direction: up|wrong value in field 'direction': 'up' is not known (use one of higher, lower, unsettled)",
      "range: [0, much]|wrong value in field 'range': 'much' is not a number", "efficiency: 'yes'|wrong value in field 'efficiency'",
      "scale: cents|wrong value in field 'scale': 'cents' is not known (use one of percent, unit, open)"})
  void aSpoiltMetricStopsLoading(String line, String message) throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary).metric("beta", "name: Beta\n" + line + "\n");
    assertThatThrownBy(() -> Catalog.load(folder.path())).hasMessageStartingWith("metrics/beta.yaml:3: " + message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"''|1", "'just words'|1", "'- a list'|1", "'id: \"open'|1"})
  void aFileThatIsNoMappingStopsLoading(String content, int line) throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary).file("benchmarks/beta.yaml", content);
    assertThatThrownBy(() -> Catalog.load(folder.path())).hasMessageStartingWith("benchmarks/beta.yaml:" + line + ": ");
  }

  @Test
  void aFileWithTheOtherExtensionIsNotPassedOverInSilence() throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary).file("benchmarks/beta.yml", "id: beta\n");
    assertThatThrownBy(() -> Catalog.load(folder.path())).hasMessageContaining("benchmarks/beta.yml:1: the file is not read");
  }

  @Test
  void aFileThatIsNotTextStopsLoading() throws IOException {
    CatalogFolder folder = new CatalogFolder(temporary);
    Files.write(folder.path().resolve("benchmarks/beta.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> Catalog.load(folder.path())).hasMessageStartingWith("benchmarks/beta.yaml:1: the file is not UTF-8 text");
  }

  @Test
  void aFolderThatIsNoCatalogIsNamed() {
    assertThatThrownBy(() -> Catalog.load(temporary.resolve("nowhere"))).isInstanceOf(CatalogException.class)
        .hasMessageContaining(temporary.resolve("nowhere").resolve("benchmarks").toString());
  }

  @Test
  void theCatalogIsReadFromInsideAJar() throws IOException {
    Path jar = temporary.resolve("some program.jar");
    try (OutputStream file = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(file)) {
      write(entries, "leaderboards/README.md", "how to");
      write(entries, "leaderboards/metrics/accuracy.yaml", "id: accuracy\nname: Accuracy\nscale: percent\n");
      write(entries, "leaderboards/benchmarks/alpha.yaml", "id: alpha\nname: Alpha\ntask: asking\narea: code\nmetrics: [accuracy]\n");
    }
    URL anchor = URI.create("jar:" + jar.toUri() + "!/leaderboards/README.md").toURL();
    assertThat(BundledFolder.open(anchor, Catalog::load).benchmarks()).extracting(Benchmark::id).containsExactly("alpha");
  }

  private static void write(JarOutputStream entries, String name, String content) throws IOException {
    entries.putNextEntry(new JarEntry(name));
    entries.write(content.getBytes(StandardCharsets.UTF_8));
    entries.closeEntry();
  }
}
