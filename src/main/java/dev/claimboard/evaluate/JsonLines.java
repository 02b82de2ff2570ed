package dev.claimboard.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file with one JSON object a line. Blank lines are passed over; numbers keep their digits. */
final class JsonLines {
  private static final ObjectReader JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build()
      .readerFor(JsonNode.class);

  private JsonLines() {}

  /** What to do with one object. */
  interface Taker {
    void take(JsonFields object) throws MalformedLineException;
  }

  /** Hands every object on, in order; {@code rejected} gets {@code file:line: message} for each line that is none or is refused. */
  static void read(Path file, Taker taker, Consumer<String> rejected) throws IOException {
    try (BufferedReader bytes = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int number = 0;
      for (String line = bytes.readLine(); line != null; line = bytes.readLine()) {
        number++;
        try {
          if (!line.isBlank()) {
            taker.take(object(line.getBytes(StandardCharsets.ISO_8859_1)));
          }
        } catch (MalformedLineException e) {
          rejected.accept(file + ":" + number + ": " + e.getMessage());
        }
      }
    }
  }

  private static JsonFields object(byte[] line) throws MalformedLineException {
    try {
      JsonNode node = JSON.readValue(line);
      if (!node.isObject()) {
        throw new MalformedLineException("not a JSON object");
      }
      return new JsonFields("", node);
    } catch (JsonProcessingException e) {
      throw new MalformedLineException("not valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new MalformedLineException("not valid JSON: " + e.getMessage());
    }
  }
}
