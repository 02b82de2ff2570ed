package dev.claimboard.cli;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.Reporter;
import dev.claimboard.board.RowFilter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a board is to be looked at. */
final class ViewOptions {
  @Option(names = "--metric", paramLabel = "M", description = "A metric's id or name; default: the benchmark's own.")
  private String metric;

  @Option(names = "--as-of", paramLabel = "DATE", description = "The board as it stood on this day (2025-03-31).")
  private LocalDate asOf;

  @Option(names = "--reported", paramLabel = "BY", converter = ReporterConverter.class,
      description = "Only a paper's own results (own), or only baselines' numbers (others).")
  private Reporter reported;

  @Option(names = "--since", paramLabel = "DATE", description = "Only papers of this day or later.")
  private LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Only papers of this day or earlier.")
  private LocalDate until;

  @Option(names = "--text", paramLabel = "WORDS", description = "Only where the method, the setting or the paper's title contains this.")
  private String text;

  @Option(names = "--setting", paramLabel = "WORDS", description = "Only under this setting (5-shot).")
  private String setting;

  @Option(names = "--min-confidence", paramLabel = "N", description = "Rank only scores with at least this confidence, from 0 to 1.")
  private Double minConfidence;

  /** The view that the options make. */
  BoardView view() {
    if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence must be between 0 and 1");
    }
    return new BoardView(metric, asOf, minConfidence, new RowFilter(reported, since, until, text, setting));
  }

  /** Reads who reports, by its name in lower case. */
  static final class ReporterConverter implements ITypeConverter<Reporter> {
    @Override
    public Reporter convert(String label) {
      return Arrays.stream(Reporter.values()).filter(it -> name(it).equals(label)).findFirst().orElseThrow(() ->
          new TypeConversionException("'" + label + "' is none of "
              + Arrays.stream(Reporter.values()).map(ReporterConverter::name).collect(Collectors.joining(", "))));
    }

    private static String name(Reporter reporter) {
      return reporter.name().toLowerCase(Locale.ROOT);
    }
  }
}
