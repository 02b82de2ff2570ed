package dev.claimboard.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader gives for {@code reader/NAME.sample} what {@code reader/NAME.expected} lists, however the sample is packed. */
class ReaderContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;

  static Stream<PaperReader> readers() {
    return Readers.all().stream();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void givesTheExpectedRecordsInOrder(PaperReader reader) throws IOException {
    assertThat(read(reader, sample(reader))).containsExactlyElementsOf(expected(reader));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void doesNotMindTheLineEndsOfOtherSystems(PaperReader reader) throws IOException {
    assertThat(read(reader, sample(reader).replace("\n", "\r\n"))).containsExactlyElementsOf(expected(reader));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void doesNotNeedANewlineAtTheEnd(PaperReader reader) throws IOException {
    assertThat(read(reader, sample(reader).stripTrailing())).containsExactlyElementsOf(expected(reader));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isRecognisedFromTheContentAlone(PaperReader reader) throws IOException {
    String sample = sample(reader);
    assertThat(Readers.recognise(sample)).contains(reader);
    assertThat(Readers.recognise("\n \r\n" + sample)).contains(reader);
    assertThat(Readers.recognise(sample.substring(0, sample.length() / 2))).contains(reader);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsTheSameFromPackedFilesAndBehindAByteOrderMark(PaperReader reader) throws IOException {
    byte[] sample = sample(reader).getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + sample(reader)).getBytes(StandardCharsets.UTF_8);
    List<Paper> plain = papersOf(sample);
    assertThat(plain).isNotEmpty();
    assertThat(papersOf(marked)).isEqualTo(plain);
    assertThat(papersOf(Packing.gzip(sample))).isEqualTo(plain);
    assertThat(papersOf(Packing.zstandard(marked))).isEqualTo(plain);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void namesItselfForUsers(PaperReader reader) {
    assertThat(reader.name()).matches("[a-z]+");
    assertThat(reader.description()).isNotBlank().doesNotContain("\n");
    assertThat(Readers.named(reader.name())).isSameAs(reader);
    assertThat(Readers.all().stream().map(PaperReader::name)).doesNotHaveDuplicates();
  }

  private List<Paper> papersOf(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("sample"), content);
    return Reading.of(file).papers();
  }

  private static List<JsonNode> read(PaperReader reader, String content) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    InputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    reader.read(new Lines("sample", bytes), new RecordSink() {
      @Override
      public void paper(long line, Paper paper) {
        assertThat(paper.sources()).containsExactly("sample");
        records.add(asJson(line, paper));
      }

      @Override
      public void rejected(long line, String message) {
        String reason = message.startsWith("not valid JSON at column ") ? "not valid JSON" : message;
        records.add(JSON.createObjectNode().put("line", (int) line).put("rejected", reason));
      }
    });
    return records;
  }

  private static JsonNode asJson(long line, Paper paper) {
    boolean derived = paper.id().equals(PaperId.ofText(paper.abstractText()));
    ObjectNode node = JSON.createObjectNode()
        .put("line", (int) line)
        .put("id", derived ? null : paper.id().value())
        .put("title", paper.title())
        .put("abstract", paper.abstractText())
        .put("date", paper.date() == null ? null : paper.date().toString());
    node.set("authors", JSON.valueToTree(paper.authors()));
    node.set("categories", JSON.valueToTree(paper.categories()));
    return node.put("url", paper.url());
  }

  private static String sample(PaperReader reader) throws IOException {
    return resource(reader.name() + ".sample");
  }

  private static List<JsonNode> expected(PaperReader reader) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : resource(reader.name() + ".expected").split("\n")) {
      records.add(JSON.readTree(line));
    }
    return records;
  }

  private static String resource(String name) throws IOException {
    try (InputStream content = ReaderContractTest.class.getResourceAsStream("/reader/" + name)) {
      assertThat(content).as("a sample with its expected records: reader/" + name).isNotNull();
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
