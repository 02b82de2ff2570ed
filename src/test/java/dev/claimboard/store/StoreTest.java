package dev.claimboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Claims;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import dev.claimboard.text.Span;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Catalog CATALOG = Catalog.of(
      List.of(new Benchmark("riddles", "Riddles-2K", List.of("Two Thousand Riddles"), "guessing", "language", null, List.of("accuracy"),
          null, List.of(), List.of())),
      List.of(new Metric("accuracy", "Accuracy", List.of("acc"), Direction.HIGHER, Scale.PERCENT, null, null, null, false, true)));

  private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
  private final PaperStore papers = new PaperStore(database);
  private final ClaimStore claims = new ClaimStore(database, CATALOG);
  private final BoardStore boards = new BoardStore(database, CATALOG);
  private final MethodStore methods = new MethodStore(database, CATALOG);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void givesBackExactlyWhatWasSaved() {
    Paper paper = new Paper(new PaperId("2501.00001"), "Títle", "Wörds 😀 and 27.0%", LocalDate.parse("2025-01-05"),
        List.of("A, B", "C"), List.of("cs.CL"), "https://example.org/1", List.of("one.jsonl"));
    Claim full = Claims.of("-27.0", "%", Kind.CHANGE).in("2501.00001").by("Alpha").on("Riddles-2K", "riddles").metric("acc", "accuracy")
        .over("Beta").under("0-shot").upTo("-30.50").bound(Bound.ABOUT).basis(Basis.RELATIVE).uncertain("0.10").efficient().make();
    Mention untraced = new Mention("Only in the title", null);
    Claim bare = new Claim("2501.00001", Claims.score("7.35e-9", null).value(), untraced, null, null, null, null,
        false, null, null, new Evidence(new Span(0, 1), new Span(0, 2), "", "R", 1));

    papers.save(paper, List.of(full, bare));

    assertThat(papers.find("2501.00001")).contains(paper);
    assertThat(papers.entries("2501.00001")).extracting(Entry::claim).containsExactly(full, bare);
    assertThat(papers.entries("2501.00001")).extracting(Entry::paper).containsOnly(paper);
  }

  @Test
  void savingTheSameAgainChangesNothing() {
    assertThat(papers.save(paper("p1"), List.of(score("p1", "50")))).isEqualTo(SaveResult.NEW);
    List<Entry> before = claims.find(ClaimFilter.ALL, ClaimOrder.INGEST, 1, 10);

    assertThat(papers.save(paper("p1"), List.of(score("p1", "50")))).isEqualTo(SaveResult.UNCHANGED);
    assertThat(claims.find(ClaimFilter.ALL, ClaimOrder.INGEST, 1, 10)).isEqualTo(before);
  }

  @Test
  void aChangedAbstractReplacesItsClaimsAndLeavesOthersAlone() {
    papers.save(paper("p1"), List.of(score("p1", "50"), score("p1", "51")));
    papers.save(paper("p2"), List.of(score("p2", "60")));

    assertThat(papers.save(Paper.of("p1", "A title", "Another abstract."), List.of(score("p1", "52")))).isEqualTo(SaveResult.CHANGED);

    assertThat(numbers(claims.find(ClaimFilter.ALL, ClaimOrder.INGEST, 1, 10))).containsExactly("60", "52");
    assertThat(papers.find("p1")).map(Paper::abstractText).contains("Another abstract.");
  }

  @Test
  void lineBreaksDoNotMakeAnAbstractDifferent() {
    papers.save(Paper.of("p1", "A title", "Some words  here."), List.of(score("p1", "50")));

    assertThat(papers.save(Paper.of("p1", "A  title", "Some\nwords here."), List.of(score("p1", "50")))).isEqualTo(SaveResult.UNCHANGED);
    assertThat(papers.find("p1")).map(Paper::abstractText).contains("Some words  here.");
  }

  @Test
  void mergesSourcesAndKeepsTheEarlierDate() {
    papers.save(details("p1", "2025-03-02", "a.jsonl"), List.of());

    assertThat(papers.save(details("p1", "2025-03-01", "b.jsonl"), List.of())).isEqualTo(SaveResult.CHANGED);
    assertThat(papers.save(details("p1", "2025-03-02", "a.jsonl"), List.of())).isEqualTo(SaveResult.UNCHANGED);

    assertThat(papers.find("p1")).map(Paper::sources).contains(List.of("a.jsonl", "b.jsonl"));
    assertThat(papers.find("p1")).map(Paper::date).contains(LocalDate.parse("2025-03-01"));
  }

  @Test
  void aPaperWithoutIdIsOneWithThePaperThatHasItsAbstract() {
    String text = "Alpha reaches 50% on riddles.";
    String derived = PaperId.ofText(text).value();
    papers.save(Paper.of(derived, "", text), List.of(score(derived, "50")));

    assertThat(papers.save(Paper.of("2501.00001", "Named", text), List.of(score("2501.00001", "50")))).isEqualTo(SaveResult.CHANGED);
    assertThat(papers.save(Paper.of(derived, "", text), List.of(score(derived, "50")))).isEqualTo(SaveResult.UNCHANGED);

    assertThat(papers.search("", 1, 10)).extracting(paper -> paper.id().value()).containsExactly("2501.00001");
    assertThat(claims.find(ClaimFilter.ALL, ClaimOrder.INGEST, 1, 10)).extracting(entry -> entry.claim().doc())
        .containsExactly("2501.00001");
  }

  @Test
  void aFailingSaveLeavesNothing() {
    papers.save(paper("p0"), List.of(score("p0", "50")));
    Paper unstorable = Paper.of("p".repeat(1001), "A title", "Words.");

    assertThat(PaperStore.isTooLong(unstorable)).isTrue();
    assertThatThrownBy(() -> papers.saveAll(List.of(
        new ReadPaper(Paper.of("p0", "A title", "Other words."), List.of()),
        new ReadPaper(paper("p1"), List.of(score("p1", "51"))),
        new ReadPaper(unstorable, List.of())))).isInstanceOf(RuntimeException.class);

    assertThat(papers.find("p1")).isEmpty();
    assertThat(numbers(claims.find(ClaimFilter.ALL, ClaimOrder.INGEST, 1, 10))).containsExactly("50");
  }

  @Test
  void refusesClaimsOfAnotherPaper() {
    assertThatThrownBy(() -> papers.save(paper("p1"), List.of(score("p2", "50")))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void filtersByEveryPart() {
    seed();

    assertThat(found(filter("riddles", null, null, null))).containsExactly("50", "3", "70");
    assertThat(found(filter("two thousand riddles", null, null, null))).containsExactly("50", "3", "70");
    assertThat(found(filter("koan bench", null, null, null))).containsExactly("10");
    assertThat(found(filter(null, "alpha 7b", null, null))).containsExactly("50", "3");
    assertThat(found(filter(null, null, "acc", null))).containsExactly("50", "70");
    assertThat(found(filter(null, null, null, Kind.CHANGE))).containsExactly("3");
    assertThat(found(new ClaimFilter(null, null, null, null, "2502.00002", null, null, null, null, null, null)))
        .containsExactly("70", "10");
    assertThat(found(new ClaimFilter(null, null, null, null, null, LocalDate.parse("2025-02-01"), null, null, null, null, null)))
        .containsExactly("70", "10");
    assertThat(found(new ClaimFilter(null, null, null, null, null, null, LocalDate.parse("2025-01-31"), null, null, null, null)))
        .containsExactly("50", "3");
    assertThat(found(new ClaimFilter(null, null, null, null, null, null, null, "KOAN", null, null, null))).containsExactly("10");
    assertThat(found(new ClaimFilter(null, null, null, null, null, null, null, "100%", null, null, null))).isEmpty();
    assertThat(found(new ClaimFilter(null, null, null, null, null, null, null, null, true, null, null))).containsExactly("10");
    assertThat(found(new ClaimFilter(null, null, null, null, null, null, null, null, null, 0.8, null))).isEmpty();
    assertThat(found(filter("x' OR '1'='1", null, null, null))).isEmpty();
  }

  @Test
  void pagesInAFixedOrder() {
    seed();

    assertThat(numbers(claims.find(ClaimFilter.ALL, ClaimOrder.NEWEST, 1, 3))).containsExactly("70", "10", "50");
    assertThat(numbers(claims.find(ClaimFilter.ALL, ClaimOrder.NEWEST, 2, 3))).containsExactly("3");
    assertThat(claims.count(ClaimFilter.ALL)).isEqualTo(4);
    assertThatThrownBy(() -> claims.find(ClaimFilter.ALL, ClaimOrder.INGEST, 0, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void streamsBeyondOneChunkInIngestOrder() {
    List<ReadPaper> many = new ArrayList<>();
    for (int number = 0; number < 1500; number++) {
      many.add(new ReadPaper(paper("p" + number), List.of(score("p" + number, "" + number), score("p" + number, number + ".5"))));
    }
    papers.saveAll(many);

    List<String> streamed = new ArrayList<>();
    claims.stream(ClaimFilter.ALL, entry -> streamed.add(entry.claim().value().number().toPlainString()));

    assertThat(streamed).hasSize(3000).startsWith("0", "0.5", "1").endsWith("1499", "1499.5");
  }

  @Test
  void countsBoardsAndFindsThemByAnySpelling() {
    seed();

    assertThat(boards.all(BoardFilter.ALL, BoardOrder.CLAIMS)).extracting(board -> board.info().name())
        .containsExactly("Riddles-2K", "Koan-Bench");
    BoardSummary riddles = boards.summary("riddles 2k").orElseThrow();
    assertThat(riddles).extracting(BoardSummary::methods, BoardSummary::papers, BoardSummary::claims).containsExactly(2, 2, 3);
    assertThat(riddles.leader().printed()).isEqualTo("70%");
    assertThat(boards.summary("Koan-Bench").orElseThrow().info().discovered()).isTrue();
    assertThat(boards.all(new BoardFilter("thousand", null, null), BoardOrder.NAME)).hasSize(1);
    assertThat(boards.all(new BoardFilter(null, null, true), BoardOrder.NAME)).extracting(board -> board.info().name())
        .containsExactly("Koan-Bench");
    assertThat(boards.summary("nowhere")).isEmpty();
    assertThat(boards.suggestions("Ridles", 3)).containsExactly("Riddles-2K");
    assertThat(database.totals()).isEqualTo(new Totals(2, 4, 2, LocalDate.parse("2025-02-01")));
  }

  @Test
  void boardsFollowNewClaims() {
    seed();
    assertThat(boards.summary("riddles").orElseThrow().claims()).isEqualTo(3);

    papers.save(paper("2503.00003"), List.of(score("2503.00003", "90")));

    assertThat(boards.summary("riddles").orElseThrow().claims()).isEqualTo(4);
    assertThat(boards.find(BoardFilter.ALL, BoardOrder.BUSIEST, 1, 10).get(0).leader().printed()).isEqualTo("90%");
  }

  @Test
  void tellsTheNewestRecords() {
    seed();

    assertThat(boards.newestRecords(5)).extracting(record -> record.board().id() + " " + record.step().row().printed())
        .containsExactly("riddles 70%");
    papers.save(paper("2503.00003"), List.of(score("2503.00003", "90")));
    assertThat(boards.newestRecords(1)).extracting(record -> record.step().row().printed()).containsExactly("90%");
  }

  @Test
  void makesLeaderboardsAsOfADay() {
    seed();
    Leaderboard january = boards.leaderboard("Riddles-2K", new BoardView(null, LocalDate.parse("2025-01-31"), null)).orElseThrow();

    assertThat(january.rows()).extracting(Row::printed).containsExactly("50%");
    assertThat(january.gains()).hasSize(1);
  }

  @Test
  void countsMethods() {
    seed();

    assertThat(methods.onBoard("riddles")).extracting(MethodSummary::name).containsExactly("Alpha-7B", "Beta");
    assertThat(methods.summary("BETA")).map(MethodSummary::boards).contains(2);
    assertThat(methods.find("lpha7", 1, 10)).extracting(MethodSummary::id).containsExactly("alpha7b");
    assertThat(methods.count(null)).isEqualTo(2);
  }

  @Test
  void findsPapersByTitle() {
    seed();

    assertThat(papers.search("titLE", 1, 1)).extracting(paper -> paper.id().value()).containsExactly("2502.00002");
    assertThat(papers.count("title")).isEqualTo(2);
    assertThat(papers.count("_itle")).isZero();
  }

  @Test
  void keepsItsContentInTheFile(@TempDir Path folder) {
    String path = folder.resolve("deep/boards").toString();
    assertThat(Database.exists(path)).isFalse();
    try (Database first = Database.open(path)) {
      new PaperStore(first).save(paper("p1"), List.of(score("p1", "50")));
    }
    assertThat(Database.exists(path)).isTrue();
    try (Database second = Database.open(path + ".mv.db")) {
      assertThat(second.totals().claims()).isEqualTo(1);
    }
  }

  @Test
  void saysWhenTheFileIsInUse(@TempDir Path folder) throws Exception {
    String path = folder.resolve("boards").toString();
    Database.open(path).close();

    try (FileChannel file = FileChannel.open(Path.of(path + ".mv.db"), StandardOpenOption.WRITE); FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> Database.open(path)).isInstanceOf(StoreException.class).hasMessageContaining("in use by another program");
    }
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoDatabase(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("notes.mv.db"), "just some notes".repeat(1000));

    assertThatThrownBy(() -> Database.open(folder.resolve("notes").toString()))
        .isInstanceOf(StoreException.class).hasMessageContaining("notes").hasMessageContaining("damaged");
    assertThatThrownBy(() -> Database.open("a;INIT=RUNSCRIPT")).isInstanceOf(StoreException.class).hasMessageContaining("semicolon");
  }

  private void seed() {
    papers.save(paper("2501.00001"), List.of(
        score("2501.00001", "50"),
        Claims.of("3", "%", Kind.CHANGE).in("2501.00001").by("Alpha-7B").on("Riddles-2K", "riddles").make()));
    papers.save(paper("2502.00002"), List.of(
        Claims.score("70", "%").in("2502.00002").by("Beta").on("Riddles-2K", "riddles").metric("Accuracy", "accuracy").make(),
        Claims.score("10", "ms").in("2502.00002").by("Beta").on("Koan-Bench", null).metric("latency", null).efficient().make()));
  }

  private List<String> found(ClaimFilter filter) {
    List<String> streamed = new ArrayList<>();
    claims.stream(filter, entry -> streamed.add(entry.claim().value().number().toPlainString()));
    assertThat(claims.count(filter)).isEqualTo(streamed.size());
    assertThat(numbers(claims.find(filter, ClaimOrder.INGEST, 1, 100))).isEqualTo(streamed);
    return streamed;
  }

  private static ClaimFilter filter(String benchmark, String method, String metric, Kind kind) {
    return new ClaimFilter(benchmark, method, metric, kind, null, null, null, null, null, null, null);
  }

  private static List<String> numbers(List<Entry> entries) {
    return entries.stream().map(entry -> entry.claim().value().number().toPlainString()).toList();
  }

  private static Claim score(String paper, String number) {
    return Claims.score(number, "%").in(paper).by("Alpha-7B").on("Riddles-2K", "riddles").metric("accuracy", "accuracy").make();
  }

  private static Paper paper(String id) {
    return Paper.of(id, "A title", "Words of " + id + ".");
  }

  private static Paper details(String id, String date, String... sources) {
    return new Paper(new PaperId(id), "A title", "Words.", LocalDate.parse(date), List.of(), List.of(), null, Arrays.asList(sources));
  }
}
