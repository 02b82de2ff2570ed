package dev.claimboard.reader;

import java.io.IOException;

/** Reads one format. Stateless, hence thread-safe. */
public interface PaperReader {

  /** The name that {@code --input-format} takes; lower case, unique among {@link Readers#all()}. */
  String name();

  /** One line for the help text. */
  String description();

  /**
   * Whether the input looks like this format.
   *
   * @param sample the beginning of the input, decompressed and without byte order mark; the last line may be cut short
   */
  boolean recognises(String sample);

  /**
   * Hands every paper to the sink, each with an id (derived where the record has none) and {@code lines.source()} as its source.
   * A malformed record goes to the sink as rejected and reading continues behind it. Holds one record in memory at a time.
   *
   * @throws IOException if the input itself breaks off
   */
  void read(Lines lines, RecordSink sink) throws IOException;
}
