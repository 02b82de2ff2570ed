package dev.claimboard.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the value a parser stands on, and says which field has the wrong type. Null is everywhere the same as absent. */
final class JsonValues {
  private static final int ISO_DATE_LENGTH = "2000-12-31".length();
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NAME_BREAK = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");

  private JsonValues() {
  }

  static String text(JsonParser parser, String field) throws IOException, MalformedRecordException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NULL -> null;
      default -> throw wrongType(field, "a string");
    };
  }

  /** An id: a string, or a whole number as printed. */
  static String id(JsonParser parser) throws IOException, MalformedRecordException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getText() : text(parser, "id");
  }

  /** Names as a list, or as one string that {@link #splitNames} takes apart. */
  static List<String> names(JsonParser parser, String field) throws IOException, MalformedRecordException {
    return parser.currentToken() == JsonToken.START_ARRAY ? filled(texts(parser, field)) : splitNames(text(parser, field));
  }

  /** Names with semicolons between them; where there is none, with commas or "and". */
  static List<String> splitNames(String joined) {
    if (joined == null || joined.isBlank()) {
      return List.of();
    }
    String line = joined.strip();
    return filled(List.of(line.indexOf(';') < 0 ? NAME_BREAK.split(line) : line.split(";")));
  }

  /** Words as a list, or as one string with blanks between them. */
  static List<String> words(JsonParser parser, String field) throws IOException, MalformedRecordException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return filled(texts(parser, field));
    }
    String joined = text(parser, field);
    return joined == null || joined.isBlank() ? List.of() : List.of(BLANKS.split(joined.strip()));
  }

  /** A day in ISO form; of a time stamp, its day. */
  static LocalDate day(JsonParser parser, String field) throws IOException, MalformedRecordException {
    String printed = text(parser, field);
    if (printed == null || printed.isBlank()) {
      return null;
    }
    String day = printed.strip();
    try {
      boolean stamped = day.length() > ISO_DATE_LENGTH && "T ".indexOf(day.charAt(ISO_DATE_LENGTH)) >= 0;
      return LocalDate.parse(stamped ? day.substring(0, ISO_DATE_LENGTH) : day);
    } catch (DateTimeException e) {
      throw new MalformedRecordException("\"" + field + "\" must be a date such as 2024-12-31, not \"" + day + "\"");
    }
  }

  /** A list of strings as it is, empty ones included. */
  static List<String> texts(JsonParser parser, String field) throws IOException, MalformedRecordException {
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw wrongType(field, "a list of strings");
      }
      values.add(parser.getText());
    }
    return values;
  }

  static MalformedRecordException wrongType(String field, String expected) {
    return new MalformedRecordException("\"" + field + "\" must be " + expected);
  }

  private static List<String> filled(List<String> printed) {
    return printed.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}
