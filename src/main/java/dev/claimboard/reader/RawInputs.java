package dev.claimboard.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of some inputs, unpacked: files, folders and standard input, for formats that are not read paper by paper. Closing removes
 * temporary copies. Not thread-safe.
 */
public final class RawInputs implements AutoCloseable {
  private final InputFiles files = new InputFiles();
  private final List<InputFile> found = new ArrayList<>();

  private RawInputs() {}

  /**
   * Opens inputs; every one is found before the first is read.
   *
   * @param inputs        file and folder names, {@code -} for standard input
   * @param standardInput what {@code -} stands for; not closed
   * @throws UnreadableInputException if an input is missing or is a folder without files
   */
  public static RawInputs open(List<String> inputs, InputStream standardInput) {
    RawInputs opened = new RawInputs();
    try {
      for (String input : inputs) {
        boolean standard = input.equals("-");
        opened.found.addAll(standard
            ? List.of(opened.files.copied(PaperInputs.STANDARD_INPUT_NAME, standardInput))
            : opened.files.of(input));
      }
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  /**
   * Hands over every input, one after the other.
   *
   * @throws UnreadableInputException if one cannot be read to its end
   */
  public void forEach(Use use) {
    for (InputFile file : found) {
      try (InputStream content = file.unpacked()) {
        use.read(file.name(), content);
      } catch (IOException e) {
        throw new UnreadableInputException(file.name(), "cannot be read: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public void close() {
    files.close();
  }

  /** Reads one input. */
  public interface Use {
    /** {@code content} is closed by the caller. */
    void read(String name, InputStream content) throws IOException;
  }
}
