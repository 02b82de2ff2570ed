package dev.claimboard.reader;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * JSON lines: {@code abstract}, and where known {@code id}, {@code title}, {@code date} (ISO), {@code authors} (a list or one
 * string), {@code categories} (a list or words) and {@code url}. Other fields are ignored. The abstract is kept exactly as given.
 */
final class JsonLinesReader extends JsonPaperReader {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String description() {
    return "one JSON object a line: abstract, and where known id, title, date, authors, categories, url";
  }

  @Override
  public boolean recognises(String sample) {
    return sample.stripLeading().startsWith("{");
  }

  @Override
  boolean take(String field, JsonParser parser, PaperDraft draft) throws IOException, MalformedRecordException {
    switch (field) {
      case "date" -> draft.date = JsonValues.day(parser, field);
      case "authors" -> draft.authors = JsonValues.names(parser, field);
      case "url" -> draft.url = JsonValues.text(parser, field);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  void finish(PaperDraft draft) {
    if (draft.url != null && draft.url.isBlank()) {
      draft.url = null;
    }
  }
}
