package dev.claimboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Claims;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Instant MORNING = Instant.parse("2026-03-01T08:30:00Z");

  private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
  private final PaperStore papers = new PaperStore(database, Clock.fixed(MORNING, ZoneOffset.UTC));
  private final BoardStore boards = new BoardStore(database, CATALOG);
  private final MethodStore methods = new MethodStore(database, CATALOG);
  private final MetricStore metrics = new MetricStore(database, CATALOG);

  @BeforeEach
  void fill() {
    save("2501.00001", "2025-01-05", "A Ladder for Chain-of-Thought Reasoning", score("2501.00001", "81", "Ladder", "GSM8K", "gsm8k"));
    save("2502.00002", "2025-02-05", "Reasoning Without a Ladder", score("2502.00002", "75", "Ladder-2", "GSM8K", "gsm8k"),
        score("2502.00002", "50", "Ladder-2", "MATH", "math"));
    save("2503.00003", "2025-03-05", "Pictures of Réasoning Machines", score("2503.00003", "90", "Lens", "ImageNet", "imagenet"),
        score("2503.00003", "91", "Big Lens", "ImageNet", "imagenet"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void wordsOfTitlesMatchInAnyOrderAndTheLastOneAsItsBeginning() {
    assertThat(titles("reasoning ladder")).containsExactly("Reasoning Without a Ladder", "A Ladder for Chain-of-Thought Reasoning");
    assertThat(titles("thought chain")).containsExactly("A Ladder for Chain-of-Thought Reasoning");
    assertThat(titles("ladder reas")).hasSize(2);
    assertThat(titles("reas ladder")).isEmpty();
    assertThat(titles("reasoning machines")).containsExactly("Pictures of Réasoning Machines");
    assertThat(titles("adder")).isEmpty();
  }

  @Test
  void papersAreFoundByTheirIdsAndAllByNothing() {
    assertThat(titles("arXiv:2502.00002")).containsExactly("Reasoning Without a Ladder");
    assertThat(titles("2502.0")).hasSize(1);
    assertThat(titles("")).hasSize(3);
    assertThat(papers.count("ladder")).isEqualTo(2);
    assertThat(papers.search("ladder", 2, 1)).extracting(Paper::title).containsExactly("A Ladder for Chain-of-Thought Reasoning");
    assertThat(titles("!?")).isEmpty();
  }

  @Test
  void aPaperThatComesLaterIsFoundAndACorrectedTitleToo() {
    papers.search("ladder", 1, 10);
    save("2504.00004", "2025-04-05", "No Claims of Ladders");
    assertThat(titles("claims ladders")).containsExactly("No Claims of Ladders");

    save("2504.00004", "2025-04-05", "A Better Title");
    assertThat(titles("claims ladders")).isEmpty();
    assertThat(titles("better title")).hasSize(1);
  }

  @Test
  void boardsAreFoundInAnySpellingTheExactNameBeforeBusierOnes() {
    assertThat(names(boards.search("gsm 8k", 5).first())).containsExactly("GSM8K");
    assertThat(names(boards.search("math", 5).first())).containsExactly("MATH", "GSM8K");
    assertThat(boards.search("math", 1).first().get(0).leader().printed()).isEqualTo("50%");
    assertThat(names(boards.all(new BoardFilter("mathematics", null, null), BoardOrder.NAME))).containsExactly("GSM8K", "MATH");
  }

  @Test
  void methodsAreFoundExactNamesFirst() {
    assertThat(methods.find("lens", 1, 10)).extracting(MethodSummary::name).containsExactly("Lens", "Big Lens");
    assertThat(methods.find("ladder 2", 1, 10)).extracting(MethodSummary::name).containsExactly("Ladder-2");
    assertThat(methods.find("lens big", 1, 10)).extracting(MethodSummary::name).containsExactly("Big Lens");
    assertThat(methods.count("lens")).isEqualTo(2);
  }

  @Test
  void metricsAreFoundByNameAndAliasWithTheirCounts() {
    MetricSummary accuracy = metrics.search("acc", 10).first().get(0);

    assertThat(accuracy).extracting(MetricSummary::id, MetricSummary::known, MetricSummary::papers, MetricSummary::boards,
        MetricSummary::claims).containsExactly("accuracy", true, 3, 3, 5);
    assertThat(metrics.search("perplexity", 1).count()).isZero();
  }

  @Test
  void aMisspellingIsNearToBoardsAndMethods() {
    assertThat(names(boards.like("imagnet", 3))).containsExactly("ImageNet");
    assertThat(methods.like("Laddder", 3)).extracting(MethodSummary::name).startsWith("Ladder");
    assertThat(boards.like("zzzzqqq", 3)).isEmpty();
  }

  @Test
  void boardsAreFilteredByTaskAndNumberOfMethods() {
    assertThat(names(boards.all(new BoardFilter(null, null, "image classification", null, null), BoardOrder.NAME)))
        .containsExactly("ImageNet");
    assertThat(names(boards.all(new BoardFilter(null, null, null, null, 2), BoardOrder.NAME))).containsExactly("GSM8K", "ImageNet");
  }

  @Test
  void boardsAreOrderedByTheirFirstPaperAndByTheirLeadersDate() {
    assertThat(names(boards.all(BoardFilter.ALL, BoardOrder.YOUNGEST))).containsExactly("ImageNet", "MATH", "GSM8K");
    assertThat(names(boards.all(BoardFilter.ALL, BoardOrder.LEADER))).containsExactly("ImageNet", "MATH", "GSM8K");
    save("2505.00005", "2025-05-05", "Up", score("2505.00005", "99", "Top", "GSM8K", "gsm8k"));
    assertThat(names(boards.all(BoardFilter.ALL, BoardOrder.LEADER))).startsWith("GSM8K");
    assertThat(boards.search("gsm8k", 1).first().get(0).records()).hasSize(2);
    assertThat(boards.newestRecords(1).get(0).before().printed()).isEqualTo("81%");
  }

  @Test
  void theMomentOfTheLastArrivalIsKeptAndReadingTheSameAgainIsNone() {
    assertThat(papers.lastArrival()).contains(MORNING);
    PaperStore later = new PaperStore(database, Clock.fixed(MORNING.plusSeconds(60), ZoneOffset.UTC));

    later.save(papers.find("2501.00001").orElseThrow(), List.of(score("2501.00001", "81", "Ladder", "GSM8K", "gsm8k")));
    assertThat(papers.lastArrival()).contains(MORNING);
    later.save(Paper.of("2509.00009", "New", "Words."), List.of());
    assertThat(papers.lastArrival()).contains(MORNING.plusSeconds(60));
  }

  @Test
  void anEmptyDatabaseHasNoLastArrival() {
    try (Database empty = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
      assertThat(new PaperStore(empty).lastArrival()).isEmpty();
    }
  }

  @Test
  void whatIsKeptIsComputedOnceAStateOfTheData() {
    AtomicInteger computed = new AtomicInteger();
    Kept<Integer> kept = new Kept<>(database, computed::incrementAndGet);
    assertThat(kept.ready()).isNull();
    assertThat(List.of(kept.get(), kept.get(), kept.ready())).containsOnly(1);

    save("2504.00004", "2025-04-05", "No Claims of Ladders");
    assertThat(kept.ready()).isNull();
    assertThat(kept.get()).isEqualTo(2);
  }

  private List<String> titles(String text) {
    return papers.search(text, 1, 10).stream().map(Paper::title).toList();
  }

  private static List<String> names(List<BoardSummary> boards) {
    return boards.stream().map(board -> board.info().name()).toList();
  }

  private void save(String id, String date, String title, Claim... claims) {
    papers.save(new Paper(new PaperId(id), title, "Words of " + id + ".", LocalDate.parse(date), List.of(), List.of(), null, List.of()),
        List.of(claims));
  }

  private static Claim score(String paper, String number, String method, String benchmark, String benchmarkId) {
    return Claims.score(number, "%").in(paper).by(method).on(benchmark, benchmarkId).metric("accuracy", "accuracy").make();
  }
}
