package dev.claimboard.reader;

import java.io.IOException;

/**
 * A file and the reader of its format.
 *
 * @param reader null if the file cannot be read
 * @param fault  why not, or null
 */
record RecognisedFile(InputFile file, PaperReader reader, String fault) {
  private static final String UNKNOWN = "no known format (known: " + Readers.names() + ")";

  /**
   * A file that the user named: text without any marker is taken as abstracts too.
   *
   * @param wanted the reader to use, or null to recognise the format
   * @throws UnreadableInputException if the file cannot be read, or is neither a known format nor plain text
   */
  static RecognisedFile named(InputFile file, PaperReader wanted) {
    RecognisedFile recognised = recognise(file, wanted, true);
    if (recognised.reader == null) {
      throw new UnreadableInputException(file.name(), recognised.fault);
    }
    return recognised;
  }

  /**
   * A file that was found in a folder, where text without a marker (a licence, say) is not taken as abstracts, and where what
   * cannot be read becomes a rejected record.
   */
  static RecognisedFile inFolder(InputFile file, PaperReader wanted) {
    return recognise(file, wanted, false);
  }

  /** Reads the file from its beginning. If it breaks off, the sink is told, and what came before stands. */
  void read(RecordSink sink) {
    if (reader == null) {
      sink.rejected(1, fault);
      return;
    }
    try (Lines lines = file.lines()) {
      readLines(lines, sink);
    } catch (IOException e) {
      sink.rejected(1, "cannot be read: " + e.getMessage());
    }
  }

  private void readLines(Lines lines, RecordSink sink) {
    try {
      reader.read(lines, sink);
    } catch (IOException e) {
      sink.rejected(lines.number() + 1, "breaks off here: " + e.getMessage());
    }
  }

  private static RecognisedFile recognise(InputFile file, PaperReader wanted, boolean plainTextToo) {
    String sample;
    try {
      sample = file.sample();
    } catch (IOException e) {
      return new RecognisedFile(file, null, "cannot be read: " + e.getMessage());
    }
    PaperReader found = wanted == null ? readerOf(sample, plainTextToo) : wanted;
    return new RecognisedFile(file, found, found == null ? UNKNOWN : null);
  }

  private static PaperReader readerOf(String sample, boolean plainTextToo) {
    boolean text = sample.isBlank() || plainTextToo && TextBundleReader.isPlainText(sample);
    return Readers.recognise(sample).orElse(text ? Readers.named(TextBundleReader.NAME) : null);
  }
}
