package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.extract.Derivation;
import java.io.IOException;

/** How a number was judged, as a JSON object. */
final class DerivationJson {
  private DerivationJson() {}

  /** Writes an object, or null for no derivation. */
  static void write(JsonGenerator json, Derivation derivation) throws IOException {
    if (derivation == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("start", derivation.span().start());
    json.writeNumberField("end", derivation.span().end());
    json.writeBooleanField("claim", derivation.isClaim());
    JsonAnswer.writeArray(json, "steps", derivation.lines(), DerivationJson::writeLine);
    json.writeEndObject();
  }

  private static void writeLine(JsonGenerator json, Derivation.Line line) throws IOException {
    json.writeStartObject();
    json.writeStringField("slot", line.slot());
    json.writeStringField("result", nullIfEmpty(line.result()));
    json.writeStringField("by", nullIfEmpty(line.by()));
    json.writeStringField("from", nullIfEmpty(line.from()));
    json.writeEndObject();
  }

  private static String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
