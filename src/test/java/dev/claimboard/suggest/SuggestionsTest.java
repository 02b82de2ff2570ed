package dev.claimboard.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.Claims;
import dev.claimboard.board.Entry;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final Catalog CATALOG = Catalog.of(
      List.of(benchmark("riddles", "Riddles-2K", "guessing", "language", "accuracy"),
          benchmark("streets", "Streets", "road scenes", "vision", "accuracy")),
      List.of(new Metric("accuracy", "Accuracy", List.of(), Direction.HIGHER, Scale.PERCENT, null, null, null, false, true)));

  private final Suggestions suggestions = new Suggestions(CATALOG);
  private long claims;

  @Test
  void namesThatTheCatalogLacksAreProposedWithAllTheirSpellingsTheMostUsedFirst() {
    add("p1", "cs.CL", Claims.score("50", "%").on("Puzzle-Bench", null).metric("accuracy", "accuracy"));
    add("p2", "cs.CL", Claims.score("51", "%").on("PuzzleBench", null));
    add("p2", "cs.CL", Claims.score("52", "%").on("PuzzleBench", null));
    add("p3", "cs.CL", Claims.score("53", "%").on("Quizzes", null));
    assertThat(suggestions.benchmarks(1)).extracting(Suggestion::id).containsExactly("puzzlebench", "quizzes");
    assertThat(suggestions.benchmarks(2)).singleElement().satisfies(suggestion -> {
      assertThat(suggestion.notes()).startsWith("3 claims in 2 papers", "spelt: PuzzleBench (2), Puzzle-Bench (1)", "metrics: accuracy (1)");
      assertThat(suggestion.notes()).contains("p1: Sentences");
    });
  }

  @Test
  void areaAndTaskAreGuessedFromWhatPapersOfTheSameSubjectUse() {
    add("p1", "cs.CV", Claims.score("50", "%").on("Streets", "streets"));
    add("p2", "cs.CL", Claims.score("50", "%").on("Riddles-2K", "riddles"));
    add("p3", "cs.CV", Claims.score("51", "%").on("Alleys", null).metric("accuracy", "accuracy"));
    Suggestion alleys = suggestions.benchmarks(1).get(0);
    assertThat(alleys.fields()).containsEntry("area", "vision").containsEntry("task", "road scenes")
        .containsEntry("metrics", List.of("accuracy"));
    assertThat(alleys.notes()).contains("guessed: area", "guessed: task");
  }

  @Test
  void whatCannotBeToldIsLeftOutAndSaid() {
    add("p1", "math.NT", Claims.score("51", "%").on("Alleys", null));
    Suggestion alleys = suggestions.benchmarks(1).get(0);
    assertThat(alleys.fields()).containsOnlyKeys("id", "name");
    assertThat(alleys.notes()).anyMatch(note -> note.startsWith("missing: area")).anyMatch(note -> note.startsWith("missing: metrics"));
  }

  @Test
  void metricsAreProposedWithTheScaleOfTheirScoresAndWithoutDirection() {
    add("p1", "cs.CL", Claims.score("0.41", null).metric("Gist score", null));
    add("p2", "cs.CL", Claims.score("0.63", null).metric("gist score", null));
    add("p3", "cs.CL", Claims.score("81", "%").metric("neatness", null));
    assertThat(suggestions.metrics(1)).extracting(Suggestion::id).containsExactly("gist-score", "neatness");
    assertThat(suggestions.metrics(1)).extracting(suggestion -> suggestion.fields().get("scale")).containsExactly("unit", "percent");
    assertThat(suggestions.metrics(1)).allSatisfy(metric -> assertThat(metric.fields()).doesNotContainKey("direction"));
  }

  @Test
  void theShareOfKnownNamesCountsOnlyFrequentOnes() {
    add("p1", "cs.CL", Claims.score("50", "%").on("Riddles-2K", "riddles"));
    add("p1", "cs.CL", Claims.score("51", "%").on("riddles 2k", "riddles"));
    add("p1", "cs.CL", Claims.score("52", "%").on("Streets", "streets"));
    add("p1", "cs.CL", Claims.score("53", "%").on("Alleys", null));
    add("p1", "cs.CL", Claims.score("54", "%").on("Alleys", null));
    assertThat(suggestions.resolved(2)).isEqualTo(new Suggestions.Share(2, 4));
  }

  @Test
  void aSuggestionIsWrittenAsAFileOfTheCatalog() {
    add("p1", "cs.CL", Claims.score("50", "%").on("Riddles-2K", "riddles"));
    add("p2", "cs.CL", Claims.score("51", "%").on("No", null).metric("accuracy", "accuracy"));
    assertThat(SuggestionYaml.of(suggestions.benchmarks(1).get(0))).isEqualTo("""
        # 1 claim in 1 paper
        # spelt: No (1)
        # metrics: accuracy (1)
        # p2: Sentences
        # guessed: task
        # guessed: area
        id: "no"
        name: "No"
        task: guessing
        area: language
        metrics:
          - accuracy
        hits:
          - a new best Accuracy on No
        """);
  }

  private void add(String paper, String category, Claims claim) {
    Paper written = new Paper(new PaperId(paper), "A title", "Sentences of an abstract.", null, List.of(), List.of(category), null, List.of());
    suggestions.add(new Entry(++claims, claim.in(paper).make(), written, false, null));
  }

  private static Benchmark benchmark(String id, String name, String task, String area, String metric) {
    return new Benchmark(id, name, List.of(), task, area, null, List.of(metric), null, List.of(), List.of());
  }
}
