package dev.claimboard.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the formats with one JSON object a line have in common; a format adds the fields it knows. */
abstract class JsonPaperReader implements PaperReader {
  private static final JsonFactory JSON = JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  /**
   * Takes the value of a field into the draft, if the format knows the field.
   *
   * @param parser stands on the value, and afterwards on its last token
   * @return false, the parser not moved, if the field means nothing here
   */
  abstract boolean take(String field, JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException;

  /** Completes the draft of a whole record, or rejects it. */
  abstract void finish(PaperDraft draft) throws MalformedRecordException;

  @Override
  public final void read(Lines lines, RecordSink sink) throws IOException {
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      Paper paper;
      try {
        lines.requireShort();
        paper = parse(lines);
      } catch (MalformedRecordException e) {
        sink.rejected(lines.number(), e.getMessage());
        continue;
      }
      sink.paper(lines.number(), paper);
    }
  }

  /** The names of the top-level fields of an object; of a line cut short or malformed, those before the break. */
  static Set<String> fieldsOf(String line) {
    Set<String> fields = new LinkedHashSet<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return fields;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        fields.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException e) {
      return fields;
    }
    return fields;
  }

  private Paper parse(Lines lines) throws MalformedRecordException {
    try (JsonParser parser = JSON.createParser(lines.buffer(), lines.offset(), lines.length())) {
      PaperDraft draft = object(parser);
      if (parser.nextToken() != null) {
        throw new MalformedRecordException("more than one value on the line");
      }
      finish(draft);
      return draft.toPaper(lines.source());
    } catch (JsonProcessingException e) {
      throw new MalformedRecordException("not valid JSON at column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new MalformedRecordException("not valid JSON: " + e.getMessage());
    }
  }

  private PaperDraft object(JsonParser parser) throws IOException, MalformedRecordException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new MalformedRecordException("not a JSON object");
    }
    PaperDraft draft = new PaperDraft();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (!takeCommon(field, parser, draft) && !take(field, parser, draft)) {
        parser.skipChildren();
      }
    }
    return draft;
  }

  private static boolean takeCommon(String field, JsonParser parser, PaperDraft draft)
      throws IOException, MalformedRecordException {
    switch (field) {
      case "id" -> draft.id = JsonValues.id(parser);
      case "title" -> draft.title = JsonValues.text(parser, field);
      case "abstract" -> draft.abstractText = JsonValues.text(parser, field);
      case "categories" -> draft.categories = JsonValues.words(parser, field);
      default -> {
        return false;
      }
    }
    return true;
  }
}
