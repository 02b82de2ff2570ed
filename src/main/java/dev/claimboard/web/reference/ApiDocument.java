package dev.claimboard.web.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The OpenAPI document of the site. Immutable. */
final class ApiDocument {
  private static final String RESOURCE = "/site/openapi.yaml";
  private static final ApiDocument BUNDLED = read();

  private final JsonNode root;

  private ApiDocument(JsonNode root) {
    this.root = root;
  }

  /** The document that ships with the program. */
  static ApiDocument bundled() {
    return BUNDLED;
  }

  /** The whole document. */
  JsonNode root() {
    return root;
  }

  /** The node itself, or what its {@code $ref} names within the document. */
  JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** The name of the schema that a node refers to, or null when it holds one itself. */
  static String nameOf(JsonNode node) {
    return node.has("$ref") ? node.get("$ref").asText().replaceFirst(".*/", "") : null;
  }

  /** The fields of an object in the order of the document. */
  static List<Map.Entry<String, JsonNode>> fields(JsonNode object) {
    return new ArrayList<>(object.properties());
  }

  private static ApiDocument read() {
    try (InputStream yaml = ApiDocument.class.getResourceAsStream(RESOURCE)) {
      return new ApiDocument(new YAMLMapper().readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
