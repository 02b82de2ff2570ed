package dev.claimboard.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How copies of one abstract become one paper. */
class CopiesTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");

  @TempDir
  private Path folder;

  @Test
  void aCopyWithAnIdNamesThePaperThatStandsWhereTheFirstCopyStands() throws IOException {
    Path nameless = write("1.txt", "Abstract: Kettles sing.\nAbstract: Bells ring\n  twice.\n");
    Path bundle = write("2.txt", "Bells ring twice.\n\narXiv:2401.99921\nCreated: 2024-01-05\n\nPans clang.\n\narXiv:2401.99922\n");
    Path lines = write("3.jsonl",
        "{\"id\":\"2401.99921\",\"title\":\"Bells\",\"abstract\":\" Bells ring twice. \",\"date\":\"2020-02-02\"}\n");

    Reading reading = Reading.of(nameless, bundle, lines);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.ids()).containsExactly(PaperId.ofText("Kettles sing.").value(), "2401.99921", "2401.99922");
    Paper bells = reading.papers().get(1);
    assertThat(bells.title()).isEqualTo("Bells");
    assertThat(bells.abstractText()).isEqualTo("Bells ring twice.");
    assertThat(bells.date()).isEqualTo(LocalDate.of(2024, 1, 5));
    assertThat(bells.url()).isEqualTo("https://arxiv.org/abs/2401.99921");
    assertThat(bells.sources()).containsExactly(nameless.toString(), bundle.toString(), lines.toString());
  }

  @Test
  void namelessCopiesInOneFileFindTheIdFurtherDown() throws IOException {
    Path file = write("a.jsonl", """
        {"id": "first", "abstract": "Pans clang."}
        {"abstract": "Bells ring."}
        {"id": "first", "abstract": "Pans  clang."}
        {"id": "bells", "abstract": "Bells ring.", "title": "On Bells"}
        {"abstract": "Bells  ring."}
        """);

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("first", "bells");
    assertThat(reading.papers().get(1).title()).isEqualTo("On Bells");
    assertThat(reading.papers().get(1).sources()).containsExactly(file.toString());
    assertThat(reading.rejected()).isEmpty();
  }

  @Test
  void differentIdsKeepEqualAbstractsApart() throws IOException {
    Path file = write("a.jsonl", "{\"id\": \"a\", \"abstract\": \"Twins.\"}\n{\"id\": \"b\", \"abstract\": \"Twins.\"}\n");
    Path other = write("b.jsonl", "{\"id\": \"b\", \"abstract\": \"Twins.\"}\n{\"abstract\": \"Twins.\"}\n");

    Reading reading = Reading.of(file, other);

    assertThat(reading.ids()).containsExactly("a", "b");
    assertThat(reading.papers()).allMatch(paper -> paper.sources().size() == 2);
  }

  @Test
  void anIdWithTwoAbstractsIsRejectedWithThePlaceOfTheFirst() throws IOException {
    Path first = write("a.jsonl", "\n{\"id\": \"a\", \"abstract\": \"One thing.\"}\n");
    Path second = write("b.jsonl", "{\"id\": \"a\", \"abstract\": \"Another thing.\"}\n{\"id\": \"b\", \"abstract\": \"More.\"}\n");

    Reading reading = Reading.of(first, second);

    assertThat(reading.abstracts()).containsExactly("One thing.", "More.");
    assertThat(reading.messages())
        .containsExactly(second + ":1: id a was already read from " + first + ":2 with another abstract");
    assertThat(reading.papers().get(0).sources()).containsExactly(first.toString());
  }

  @Test
  void theSameFileTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", "Abstract: Kettles sing.\n");

    Reading reading = Reading.of(file, file);

    assertThat(reading.papers()).singleElement().extracting(Paper::sources).isEqualTo(List.of(file.toString()));
  }

  @Test
  void theFiveSeedBundlesHoldThirtySevenPapers() {
    assumeThat(Files.isDirectory(SEEDS)).as("the seed bundles are not beside this project").isTrue();

    Reading reading = Reading.of(SEEDS);

    assertThat(reading.papers()).hasSize(37);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.papers().stream().filter(paper -> !paper.id().isDerived())).hasSize(10)
        .allMatch(paper -> paper.date() != null && paper.url() != null);
    assertThat(reading.papers().stream().mapToInt(paper -> paper.sources().size()).sum()).isEqualTo(47);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
