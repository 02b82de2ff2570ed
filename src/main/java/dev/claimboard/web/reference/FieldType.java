package dev.claimboard.web.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What values a field takes, for people.
 *
 * @param before what stands before the name of an object, such as {@code list of}, or all there is to say
 * @param object the name of an object that the document describes, or null
 * @param after  what stands behind it, such as {@code or null}; may be empty
 */
public record FieldType(String before, String object, String after) {
  private static final String NULL = "null";

  /** Tells the type of a schema; {@code document} describes the objects that it names. */
  static FieldType of(JsonNode schema, ApiDocument document) {
    String name = ApiDocument.nameOf(schema);
    if (name != null) {
      boolean object = document.resolve(schema).has("properties") || document.resolve(schema).has("allOf");
      return object ? new FieldType("", name, "") : of(document.resolve(schema), document);
    }
    if (schema.has("enum")) {
      return plain(StreamSupport.stream(schema.get("enum").spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", ")));
    }
    if (schema.has("oneOf")) {
      JsonNode other = schema.get("oneOf").get(1);
      FieldType type = of(other, document);
      return new FieldType(type.before(), type.object(), " or null");
    }
    if (schema.has("items")) {
      FieldType items = of(schema.get("items"), document);
      return new FieldType("list of " + items.before(), items.object(), items.after());
    }
    if (schema.path("additionalProperties").isObject()) {
      FieldType values = of(schema.get("additionalProperties"), document);
      return new FieldType("object of " + values.before(), values.object(), values.after());
    }
    return plain(primitive(schema));
  }

  private static FieldType plain(String words) {
    return new FieldType(words, null, "");
  }

  private static String primitive(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode declared = schema.path("type");
    (declared.isArray() ? declared : List.of(declared)).forEach(type -> types.add(word(type.asText())));
    String words = String.join(" or ", types);
    boolean ranged = schema.has("minimum") && schema.has("maximum");
    String range = ranged ? " from " + schema.get("minimum").asText() + " to " + schema.get("maximum").asText() : "";
    return schema.path("format").asText().equals("date") || schema.has("pattern") ? words.replace("text", "date") : words + range;
  }

  private static String word(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "whole number";
      case "boolean" -> "true or false";
      case "" -> "object";
      case NULL -> NULL;
      default -> type;
    };
  }
}
