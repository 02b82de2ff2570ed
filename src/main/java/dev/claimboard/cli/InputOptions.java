package dev.claimboard.cli;

import dev.claimboard.reader.PaperInputs;
import dev.claimboard.reader.RawInputs;
import dev.claimboard.reader.Readers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which papers to read. */
final class InputOptions {
  /** The format of dumps of evaluation tables, which {@code ingest} reads and {@code export} writes. */
  static final String TABLES = "pwc";

  @Parameters(paramLabel = "INPUT", arity = "1..*",
      description = "Files, folders, or - for standard input; plain, .gz or .zst.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--input-format", paramLabel = "FORMAT", completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}; default: recognised from the content. "
          + "ingest also reads pwc: the evaluation-tables.json of Papers with Code.")
  private String format;

  /** Whether the inputs are dumps of evaluation tables rather than abstracts. */
  boolean areTables() {
    return TABLES.equals(format);
  }

  /** Opens the inputs as bytes. The caller closes them. */
  RawInputs openRaw() {
    return RawInputs.open(inputs, System.in);
  }

  /** Opens the inputs. The caller closes them. */
  PaperInputs open() {
    if (areTables()) {
      throw new UsageException("only ingest reads the tables of Papers with Code");
    }
    try {
      return PaperInputs.open(inputs, format, System.in);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** The formats for the help text. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Readers.all().stream().map(reader -> reader.name()).iterator();
    }
  }
}
