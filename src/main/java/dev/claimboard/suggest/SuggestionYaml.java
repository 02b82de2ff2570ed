package dev.claimboard.suggest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Writes proposed entries as the catalog's files have them, with the notes as comments above. Thread-safe. */
public final class SuggestionYaml {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
      .disable(YAMLGenerator.Feature.SPLIT_LINES)
      .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
      .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
      .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
      .build();

  private SuggestionYaml() {}

  /** The content of the entry's file, with a line end at the end. */
  public static String of(Suggestion suggestion) {
    String notes = suggestion.notes().stream().map(note -> "# " + note + "\n").collect(Collectors.joining());
    try {
      return notes + YAML.writeValueAsString(suggestion.fields());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
