package dev.claimboard.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arXiv metadata snapshot: one JSON object a line with {@code versions}, {@code update_date} and {@code authors_parsed}.
 * A paper's date is the day (UTC) of its first version, or that of its last update where versions are missing. The abstract is
 * kept exactly as given, leading blanks and line breaks included.
 */
final class ArxivSnapshotReader extends JsonPaperReader {
  private static final Set<String> OWN_FIELDS = Set.of("versions", "update_date", "authors_parsed", "journal-ref", "report-no");

  @Override
  public String name() {
    return "arxiv";
  }

  @Override
  public String description() {
    return "the arXiv metadata snapshot, one JSON object a line";
  }

  @Override
  public boolean recognises(String sample) {
    return sample.stripLeading().startsWith("{")
        && sample.lines().anyMatch(line -> fieldsOf(line).stream().anyMatch(OWN_FIELDS::contains));
  }

  @Override
  boolean take(String field, JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException {
    switch (field) {
      case "versions" -> takeFirstVersion(parser, draft);
      case "update_date" -> takeUpdate(parser, draft);
      case "authors_parsed" -> takeParsedNames(parser, draft);
      case "authors" -> draft.authorLine = JsonValues.text(parser, field);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  void finish(PaperDraft draft) throws MalformedRecordException {
    if (draft.id == null || draft.id.isBlank()) {
      throw new MalformedRecordException("has no id");
    }
    draft.url = ArxivIds.url(draft.id.strip());
    if (draft.authors.isEmpty()) {
      draft.authors = JsonValues.splitNames(draft.authorLine);
    }
  }

  private static void takeFirstVersion(JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw JsonValues.wrongType("versions", "a list");
    }
    boolean first = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (first && parser.currentToken() == JsonToken.START_OBJECT) {
        takeCreated(parser, draft);
      } else {
        parser.skipChildren();
      }
      first = false;
    }
  }

  private static void takeCreated(JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean created = parser.currentName().equals("created");
      parser.nextToken();
      if (created) {
        LocalDate day = utcDay(JsonValues.text(parser, "created"));
        draft.date = day == null ? draft.date : day;
      } else {
        parser.skipChildren();
      }
    }
  }

  private static LocalDate utcDay(String stamp) {
    if (stamp == null) {
      return null;
    }
    try {
      ZonedDateTime time = ZonedDateTime.parse(stamp.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return time.withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static void takeUpdate(JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException {
    LocalDate update = JsonValues.day(parser, "update_date");
    draft.date = draft.date == null ? update : draft.date;
  }

  private static void takeParsedNames(JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw JsonValues.wrongType("authors_parsed", "a list");
    }
    List<String> names = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw JsonValues.wrongType("authors_parsed", "a list of lists");
      }
      names.add(inReadingOrder(JsonValues.texts(parser, "authors_parsed")));
    }
    draft.authors = names;
  }

  private static String inReadingOrder(List<String> lastFirstSuffix) {
    Stream<String> first = lastFirstSuffix.stream().skip(1).limit(1);
    Stream<String> last = lastFirstSuffix.stream().limit(1);
    Stream<String> suffix = lastFirstSuffix.stream().skip(2).limit(1);
    return Stream.of(first, last, suffix)
        .flatMap(part -> part)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
