package dev.claimboard.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperInputsTest {
  @TempDir
  private Path folder;

  @Test
  void readsAFolderInTheOrderOfItsPathsWithoutHiddenFiles() throws IOException {
    write("inbox/b.jsonl", record("b"));
    write("inbox/a/z.jsonl", record("z"));
    write("inbox/a/c.jsonl", record("c"));
    write("inbox/.hidden.jsonl", record("hidden"));
    write("inbox/.git/d.jsonl", record("d"));

    Reading reading = Reading.of(folder.resolve("inbox"));

    assertThat(reading.ids()).containsExactly("c", "z", "b");
    assertThat(reading.papers().get(0).sources()).containsExactly(folder.resolve("inbox") + "/a/c.jsonl");
  }

  @Test
  void leavesTextWithoutMarkersInAFolderAloneAndSaysSo() throws IOException {
    write("inbox/LICENCE", "Everybody may climb this ladder 24 hours a day.\n");
    write("inbox/a.jsonl", record("a"));

    Reading reading = Reading.of(folder.resolve("inbox"));

    assertThat(reading.ids()).containsExactly("a");
    assertThat(reading.messages()).containsExactly(folder.resolve("inbox") + "/LICENCE:1: no known format (known: arxiv, jsonl, text)");
  }

  @Test
  void takesTextWithoutMarkersAsAbstractsWhenItIsNamed() throws IOException {
    Path file = write("notes.txt", "We reach 57.2% on a quiz\n\nA second one gains 3 points.\n\n12 pages\n");

    assertThat(Reading.of(file).abstracts()).containsExactly("We reach 57.2% on a quiz", "A second one gains 3 points.");
  }

  @Test
  void takesBundlesApartThatWereStrungTogetherWithoutANewline() throws IOException {
    Path file = write("all.txt", "Bells ring.\n\narXiv:2401.99931\nCreated: 2024-01-05Abstract:Pans clang.Abstract:Kettles sing.");

    Reading reading = Reading.of(file);

    assertThat(reading.abstracts()).containsExactly("Bells ring.", "Pans clang.", "Kettles sing.");
    assertThat(reading.papers().get(0).date()).isEqualTo("2024-01-05");
  }

  @Test
  void readsStandardInput() {
    Reading reading = Reading.of(List.of("-"), null, record("piped") + "{oops\n");

    assertThat(reading.ids()).containsExactly("piped");
    assertThat(reading.papers().get(0).sources()).containsExactly("stdin");
    assertThat(reading.messages()).singleElement().asString().startsWith("stdin:2: not valid JSON at column ");
  }

  @Test
  void looksAtStandardInputTwiceWhereCopiesCallForIt() throws IOException {
    Path file = write("a.jsonl", "{\"id\": \"a\", \"abstract\": \"The same words.\"}\n");

    Reading reading = Reading.of(List.of("-", file.toString()), null, "Abstract: The same words.\n");

    assertThat(reading.ids()).containsExactly("a");
    assertThat(reading.papers().get(0).sources()).containsExactly("stdin", file.toString());
  }

  @Test
  void removesItsCopyOfStandardInput() {
    InputFiles files = new InputFiles();
    Path copy = files.copied("stdin", InputStream.nullInputStream()).path();
    assertThat(copy).exists();

    files.close();

    assertThat(copy).doesNotExist();
  }

  @Test
  void aFormatThatIsNamedWinsOverTheContent() throws IOException {
    Path file = write("a.txt", record("a"));

    assertThat(Reading.of(List.of(file.toString()), "text", "").abstracts()).containsExactly(record("a").strip());
  }

  @Test
  void saysWhichFormatsExistWhenOneIsUnknown() {
    assertThatThrownBy(() -> PaperInputs.open(List.of("-"), "docx", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown input format 'docx' (known: arxiv, jsonl, text)");
  }

  @Test
  void tellsAMissingInputFromABadRecord() {
    assertThatThrownBy(() -> Reading.of(folder.resolve("missing.jsonl")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(folder.resolve("missing.jsonl") + ": no such file or folder");
    assertThatThrownBy(() -> Reading.of(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(folder + ": the folder holds no files");
  }

  @Test
  void refusesANamedFileOfNoKnownFormat() throws IOException {
    Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    Path list = write("list.json", "[{\"abstract\": \"One\"}]");

    for (Path file : List.of(picture, list)) {
      assertThatThrownBy(() -> Reading.of(file))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessage(file + ": no known format (known: arxiv, jsonl, text)");
    }
  }

  @Test
  void anEmptyFileHasNoPapers() throws IOException {
    Reading reading = Reading.of(write("empty.jsonl", "\n \n"));

    assertThat(reading.papers()).isEmpty();
    assertThat(reading.rejected()).isEmpty();
  }

  @Test
  void tellsCompressionFromTheContentAndNotFromTheName() throws IOException {
    Path misnamed = Files.write(folder.resolve("a.jsonl"), Packing.gzip(record("a").getBytes(StandardCharsets.UTF_8)));
    Path plain = write("b.jsonl.gz", record("b"));

    assertThat(Reading.of(misnamed, plain).ids()).containsExactly("a", "b");
  }

  @Test
  void keepsWhatStandsBeforeTheBreakOfATruncatedFile() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      records.append(record("paper-" + i * 7919L % 10007));
    }
    byte[] packed = Packing.gzip(records.toString().getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2));
    Path next = write("next.jsonl", record("next"));

    Reading reading = Reading.of(file, next);

    assertThat(reading.papers()).hasSizeBetween(100, 4999);
    assertThat(reading.ids()).startsWith("paper-0", "paper-7919").endsWith("next");
    assertThat(reading.messages()).singleElement().asString().startsWith(file + ":").contains(": breaks off here: ");
  }

  @Test
  void rejectsBytesThatAreNotUtf8AndReadsOn() throws IOException {
    byte[] latin = "{\"id\": \"x\", \"abstract\": \"na\u00EFve\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    Path json = Files.write(folder.resolve("a.jsonl"), concat(latin, record("b").getBytes(StandardCharsets.UTF_8)));
    byte[] bad = "Abstract: A na\u00EFve one.\n".getBytes(StandardCharsets.ISO_8859_1);
    Path text = Files.write(folder.resolve("a.txt"), concat(bad, "Abstract: A good one.\n".getBytes(StandardCharsets.UTF_8)));

    Reading reading = Reading.of(json, text);

    assertThat(reading.abstracts()).containsExactly("What b does.", "A good one.");
    assertThat(reading.messages()).hasSize(2);
    assertThat(reading.messages().get(0)).startsWith(json + ":1: not valid JSON at column ").contains("UTF-8");
    assertThat(reading.messages().get(1)).isEqualTo(text + ":1: has bytes that are not UTF-8");
  }

  @Test
  void rejectsALineBeyondTheLimitAndReadsOn() throws IOException {
    String huge = "{\"id\": \"huge\", \"abstract\": \"" + "x".repeat(Lines.MAXIMUM_BYTES) + "\"}\n";
    Path file = write("huge.jsonl", record("a") + huge + record("b"));

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a", "b");
    assertThat(reading.messages()).containsExactly(file + ":2: the line is longer than 16 MiB");
  }

  @Test
  void mayBeReadAgain() throws IOException {
    Path file = write("a.jsonl", record("a") + record("b"));
    try (PaperInputs inputs = PaperInputs.open(List.of(file.toString()), null, null)) {
      assertThat(Reading.of(inputs)).isEqualTo(Reading.of(inputs));
    }
  }

  @Test
  void bringsSamplesAlong() {
    try (PaperInputs samples = PaperInputs.samples()) {
      Reading reading = Reading.of(samples);
      assertThat(reading.rejected()).isEmpty();
      assertThat(reading.papers()).hasSizeGreaterThanOrEqualTo(36).allMatch(Paper::isComplete);
      assertThat(reading.papers()).allMatch(paper -> paper.sources().equals(List.of("samples/abstracts.jsonl")));
    }
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static String record(String id) {
    return "{\"id\": \"" + id + "\", \"abstract\": \"What " + id + " does.\"}\n";
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
