package dev.claimboard.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.claimboard.claim.Claim;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;

/**
 * A claim as a JSON object: every {@link ClaimField} in order, null where it has nothing. Numbers keep their digits as printed
 * (27.0 stays 27.0) and are never written with an exponent.
 */
public final class ClaimJson {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private ClaimJson() {}

  /** A generator that leaves {@code out} open and never writes exponents; fit for {@link #write}. */
  public static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  /** Writes one object. */
  public static void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    writeFields(json, claim);
    json.writeEndObject();
  }

  /** Writes the fields into an object that is open already. */
  public static void writeFields(JsonGenerator json, Claim claim) throws IOException {
    for (ClaimField field : ClaimField.values()) {
      json.writeFieldName(field.label());
      writeValue(json, field.of(claim));
    }
  }

  /** The object as one line without a line end. */
  public static String line(Claim claim) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      write(json, claim);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writeValue(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value.toString());
    }
  }
}
