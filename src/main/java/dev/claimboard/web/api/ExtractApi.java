package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.extract.Derivation;
import dev.claimboard.extract.Extraction;
import dev.claimboard.web.attempt.AttemptRequest;
import dev.claimboard.web.derivation.Engine;
import dev.claimboard.web.page.BadRequestException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;

/**
 * {@code POST /api/v1/extract} with {@code {"title", "abstract"}}: the claims of the text and how every number was judged. Stores
 * nothing.
 */
public final class ExtractApi implements Handler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Engine engine;

  public ExtractApi(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws IOException {
    Extraction extraction = engine.extract(read(context).paper());
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      json.writeNumberField("count", extraction.claims().size());
      JsonAnswer.writeArray(json, "claims", extraction.claims(), ClaimJson::write);
      JsonAnswer.writeArray(json, "numbers", Derivation.of(extraction), DerivationJson::write);
      json.writeEndObject();
    });
  }

  private static AttemptRequest read(Context context) {
    try {
      JsonNode body = JSON.readTree(context.body());
      if (body == null || !body.isObject()) {
        throw new BadRequestException("Send a JSON object with the fields abstract and, if there is one, title.");
      }
      return AttemptRequest.of(text(body, "title"), text(body, "abstract"));
    } catch (JsonProcessingException e) {
      throw new BadRequestException("The body is no JSON object: " + e.getOriginalMessage());
    }
  }

  private static String text(JsonNode body, String field) {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadRequestException(field + " must be a string.");
    }
    return value.textValue();
  }
}
