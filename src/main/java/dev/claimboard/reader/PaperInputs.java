package dev.claimboard.reader;

import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The papers of some inputs: files, folders (their files in the order of their paths, without hidden ones) and standard input,
 * plain or packed with gzip or Zstandard, in any format of {@link Readers}.
 *
 * <p>Copies of one abstract, white space aside, are one paper: it stands where the first copy stands, has the id that a source
 * gives if any does, is completed by what the other copies know, and remembers all its sources. Only different ids of their own
 * keep equal abstracts apart. Several files, and a file with papers that lack an id, are for that reason read twice: first an
 * index of fingerprints, then the papers. A single file whose papers all have ids is read once. Never is a file held in memory.
 *
 * <p>Not thread-safe. Closing removes temporary copies of standard input.
 */
public final class PaperInputs implements AutoCloseable {
  /** How standard input is named in sources and messages. */
  public static final String STANDARD_INPUT_NAME = "stdin";

  private static final String STANDARD_INPUT = "-";
  private static final String SAMPLES = "/samples/abstracts.jsonl";

  private final InputFiles files = new InputFiles();
  private final List<RecognisedFile> recognised = new ArrayList<>();

  private PaperInputs() {
  }

  /**
   * Opens inputs; every one is found and its format recognised before the first paper is read.
   *
   * @param inputs        file and folder names, {@code -} for standard input
   * @param format        the name of a reader for all inputs, or null to recognise each from its content
   * @param standardInput what {@code -} stands for; read to its end, not closed; may be null if no input is {@code -}
   * @throws UnreadableInputException if an input is missing, is a folder without files, or has no known format
   * @throws IllegalArgumentException if no reader has the name
   */
  public static PaperInputs open(List<String> inputs, String format, InputStream standardInput) {
    PaperReader reader = format == null ? null : Readers.named(format);
    PaperInputs opened = new PaperInputs();
    try {
      inputs.forEach(input -> opened.add(input, reader, standardInput));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  /** The sample abstracts that come with the program. */
  public static PaperInputs samples() {
    PaperInputs opened = new PaperInputs();
    try (InputStream content = Objects.requireNonNull(PaperInputs.class.getResourceAsStream(SAMPLES), SAMPLES)) {
      InputFile file = opened.files.copied(SAMPLES.substring(1), content);
      opened.recognised.add(RecognisedFile.named(file, null));
    } catch (IOException e) {
      throw new UnreadableInputException(SAMPLES, "cannot be read: " + e.getMessage(), e);
    }
    return opened;
  }

  /**
   * Hands over every paper once, in the order of first appearance, and every record that was skipped, in the order of the inputs.
   * May be called again, with the same result as long as the files stay as they are.
   */
  public void forEach(Consumer<Paper> papers, Consumer<RejectedRecord> rejected) {
    new PaperRun(recognised, papers, rejected).run();
  }

  private void add(String input, PaperReader reader, InputStream standardInput) {
    if (input.equals(STANDARD_INPUT)) {
      Objects.requireNonNull(standardInput, "standardInput");
      recognised.add(RecognisedFile.named(files.copied(STANDARD_INPUT_NAME, standardInput), reader));
      return;
    }
    List<InputFile> found = files.of(input);
    boolean namedItself = found.size() == 1 && found.get(0).name().equals(input);
    for (InputFile file : found) {
      recognised.add(namedItself ? RecognisedFile.named(file, reader) : RecognisedFile.inFolder(file, reader));
    }
  }

  @Override
  public void close() {
    files.close();
  }
}
