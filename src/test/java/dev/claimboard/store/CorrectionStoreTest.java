package dev.claimboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.Claims;
import dev.claimboard.board.Entry;
import dev.claimboard.board.ExcludedRow;
import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionStoreTest {
  private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  private final PaperStore papers = new PaperStore(database);

  @TempDir
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("benchmarks"));
    Files.createDirectories(folder.resolve("metrics"));
    Files.createDirectories(folder.resolve("corrections"));
    write("metrics/accuracy", "id: accuracy\nname: Accuracy\ndirection: higher\nscale: percent\n");
    write("benchmarks/riddles", "id: riddles\nname: Riddles\ntask: guessing\narea: language\nmetrics: [accuracy]\n");
    write("benchmarks/quizzes", "id: quizzes\nname: Quizzes\ntask: guessing\narea: language\nmetrics: [accuracy]\n");
    papers.save(Paper.of("p1", "One", "Alpha reaches 70 on Riddles, and Beta 60."), List.of(riddles("p1", "70", "Alpha"), riddles("p1", "60", "Beta")));
    papers.save(Paper.of("p2", "Two", "Alpha v1 reaches 71 on Riddles."), List.of(riddles("p2", "71", "Alpha v1")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aHiddenClaimIsSetApartWithItsReasonAndNowhereCounted() throws IOException {
    write("corrections/not-measured", "paper: p1\nnumber: 70\nhide: true\nreason: the number is of another year\n");
    assertThat(apply()).isEmpty();
    assertThat(board("riddles").rows()).extracting(Row::methodName).containsExactly("Alpha v1", "Beta");
    assertThat(board("riddles").excluded()).singleElement().satisfies(row -> {
      assertThat(row.reason()).isEqualTo(Exclusion.HIDDEN);
      assertThat(row.entry().correction().reason()).isEqualTo("the number is of another year");
    });
    assertThat(new ClaimStore(database, catalog()).count(ClaimFilter.ALL)).isEqualTo(2);
    assertThat(new BoardStore(database, catalog()).summary("riddles").orElseThrow().claims()).isEqualTo(2);
  }

  @Test
  void aMendedSlotMovesTheClaimToItsBoard() throws IOException {
    write("corrections/other-set", "paper: p1\nnumber: 60\nbenchmark: the Quizzes dataset\nmethod: none\nreason: see its table\n");
    apply();
    assertThat(board("riddles").rows()).hasSize(2);
    assertThat(board("quizzes").rows()).singleElement().satisfies(row -> {
      assertThat(row.isUnnamed()).isTrue();
      assertThat(row.entry().correction().file()).isEqualTo("other-set");
    });
  }

  @Test
  void aMendedMethodIsThePapersOwnOnlyIfThePaperSaysSo() throws IOException {
    papers.save(Paper.of("p3", "Gamma: Guessing", "We propose Gamma. It has 81 on Riddles (vs. Delta at 82)."),
        List.of(riddles("p3", "81", "Gamma"), riddles("p3", "82", "Gamma")));
    write("corrections/compared", "paper: p3\nnumber: 82\nmethod: Delta\nreason: it is the number of the other one\n");
    apply();
    assertThat(papers.entries("p3")).extracting(Entry::ownMethod).containsExactly(true, false);
    Files.delete(folder.resolve("corrections/compared.yaml"));
    apply();
    assertThat(papers.entries("p3")).extracting(Entry::ownMethod).containsExactly(true, true);
  }

  @Test
  void mergedNamesAreOneMethod() throws IOException {
    write("corrections/alpha", "merge: [Alpha, ALPHA-V1]\ninto: Alpha\nreason: the first version is called so in both papers\n");
    apply();
    assertThat(board("riddles").rows()).extracting(Row::methodId).containsExactly("alpha", "alpha", "beta");
    assertThat(board("riddles").conflicts()).hasSize(1);
  }

  @Test
  void correctionsThatGoAreTakenBack() throws IOException {
    Leaderboard before = board("riddles");
    write("corrections/other-set", "paper: p1\nnumber: 60\nbenchmark: Quizzes\nreason: see its table\n");
    apply();
    assertThat(board("riddles")).isNotEqualTo(before);
    Files.delete(folder.resolve("corrections/other-set.yaml"));
    apply();
    assertThat(board("riddles")).isEqualTo(before);
  }

  @Test
  void keptListsOfBoardsFollowTheCorrections() throws IOException {
    BoardStore boards = new BoardStore(database, catalog());
    assertThat(boards.summary("riddles").orElseThrow().claims()).isEqualTo(3);
    write("corrections/other-set", "paper: p1\nnumber: 60\nbenchmark: Quizzes\nreason: see its table\n");
    apply();
    assertThat(boards.summary("riddles").orElseThrow().claims()).isEqualTo(2);
  }

  @Test
  void savingACorrectedPaperAgainChangesNothingAndItStaysCorrected() throws IOException {
    write("corrections/not-measured", "paper: p2\nnumber: 71\nhide: true\nreason: wrong\n");
    apply();
    SaveResult again = papers.save(Paper.of("p2", "Two", "Alpha v1 reaches 71 on Riddles."), List.of(riddles("p2", "71", "Alpha v1")));
    apply();
    assertThat(again).isEqualTo(SaveResult.UNCHANGED);
    assertThat(board("riddles").excluded()).extracting(ExcludedRow::reason).containsExactly(Exclusion.HIDDEN);
  }

  @Test
  void newClaimsOfACorrectedPaperAreCorrectedToo() throws IOException {
    write("corrections/not-measured", "paper: p3\nnumber: 99\nhide: true\nreason: wrong\n");
    assertThat(apply()).isEmpty();
    papers.save(Paper.of("p3", "Three", "Gamma reaches 99."), List.of(riddles("p3", "99", "Gamma")));
    apply();
    assertThat(papers.entries("p3")).extracting(Entry::isHidden).containsExactly(true);
  }

  @Test
  void aCorrectionOfAClaimThatIsNotThereIsTold() throws IOException {
    write("corrections/no-such", "paper: p1\nnumber: 33\nhide: true\nreason: wrong\n");
    assertThat(apply()).containsExactly("corrections/no-such.yaml: the paper p1 has no such claim");
  }

  @Test
  void theQuoteTellsClaimsWithTheSameNumberApart() throws IOException {
    write("corrections/quoted", "paper: p1\nnumber: 60\nquote: Gamma\nhide: true\nreason: wrong\n");
    assertThat(apply()).hasSize(1);
  }

  private List<String> apply() {
    return new CorrectionStore(database, catalog()).apply();
  }

  private Leaderboard board(String id) {
    return new BoardStore(database, catalog()).leaderboard(id, new BoardView(null, null, null)).orElseThrow();
  }

  private Catalog catalog() {
    return Catalog.load(folder);
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file + ".yaml"), content);
  }

  private static Claim riddles(String paper, String number, String method) {
    return Claims.score(number, "%").in(paper).by(method).on("Riddles", "riddles").metric("accuracy", "accuracy").make();
  }
}
