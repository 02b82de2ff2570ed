package dev.claimboard.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats, in the order in which they are tried on an input. */
public final class Readers {
  private static final List<PaperReader> ALL = List.of(new ArxivSnapshotReader(), new JsonLinesReader(), new TextBundleReader());

  private Readers() {
  }

  /** Every reader, the more particular format first. */
  public static List<PaperReader> all() {
    return ALL;
  }

  /** The names of all formats, separated by commas. */
  public static String names() {
    return ALL.stream().map(PaperReader::name).collect(Collectors.joining(", "));
  }

  /**
   * The reader of a format.
   *
   * @throws IllegalArgumentException if no format has this name; the message lists those that exist
   */
  public static PaperReader named(String name) {
    return ALL.stream().filter(reader -> reader.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown input format '" + name + "' (known: " + names() + ")"));
  }

  /** The first reader that recognises the beginning of an input, as {@link PaperReader#recognises} takes it. */
  public static Optional<PaperReader> recognise(String sample) {
    return ALL.stream().filter(reader -> reader.recognises(sample)).findFirst();
  }
}
