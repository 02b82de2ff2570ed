package dev.claimboard.cli;

import dev.claimboard.claim.Kind;
import dev.claimboard.store.ClaimDetails;
import dev.claimboard.store.ClaimFilter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which claims are wanted. */
final class FilterOptions {
  @Option(names = "--benchmark", paramLabel = "NAME", description = "On this benchmark: an id or any spelling.")
  private String benchmark;

  @Option(names = "--method", paramLabel = "NAME", description = "Of this method: an id or any spelling.")
  private String method;

  @Option(names = "--metric", paramLabel = "NAME", description = "With this metric: an id or any spelling.")
  private String metric;

  @Option(names = "--kind", paramLabel = "KIND", converter = KindConverter.class, description = "score, change or factor.")
  private Kind kind;

  @Option(names = "--paper", paramLabel = "ID", description = "Of this paper.")
  private String paper;

  @Option(names = "--since", paramLabel = "DATE", description = "Of papers of this day (2025-03-31) or later.")
  private LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Of papers of this day or earlier.")
  private LocalDate until;

  @Option(names = "--text", paramLabel = "WORDS", description = "With these words in the quote, the title or a name.")
  private String text;

  @Option(names = "--efficiency", negatable = true, description = "Only speed, size and cost; with --no-efficiency only the others.")
  private Boolean efficiency;

  @Option(names = "--min-confidence", paramLabel = "N", description = "With at least this confidence, from 0 to 1.")
  private Double minConfidence;

  @Option(names = "--rule", paramLabel = "ID", description = "Found by this rule.")
  private String rule;

  @Option(names = "--baseline", paramLabel = "WORDS", description = "Compared with something of this name.")
  private String baseline;

  @Option(names = "--setting", paramLabel = "WORDS", description = "With these words in the setting (10-shot).")
  private String setting;

  @Option(names = "--unit", paramLabel = "UNIT", description = "With this unit, as claims have it.")
  private String unit;

  /** The filter that the options make. */
  ClaimFilter filter() {
    return new ClaimFilter(benchmark, method, metric, kind, paper, since, until, text, efficiency, minConfidence, rule,
        new ClaimDetails(baseline, setting, unit, null, null));
  }

  /** Reads a kind by its label. */
  static final class KindConverter implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String label) {
      return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(label)).findFirst().orElseThrow(() ->
          new TypeConversionException("'" + label + "' is none of "
              + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "))));
    }
  }
}
