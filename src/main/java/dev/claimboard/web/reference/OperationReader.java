package dev.claimboard.web.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the operations and objects of a document. */
final class OperationReader {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final String SUCCESS = "2";

  private final ApiDocument document;

  OperationReader(ApiDocument document) {
    this.document = document;
  }

  /** All operations in the order of the document. */
  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : ApiDocument.fields(document.root().get("paths"))) {
      for (Map.Entry<String, JsonNode> verb : ApiDocument.fields(path.getValue())) {
        operations.add(operation(path.getKey(), verb.getKey().toUpperCase(Locale.ROOT), verb.getValue()));
      }
    }
    return List.copyOf(operations);
  }

  /** The fields of an object, those that it shares with others first. */
  List<Field> fields(JsonNode schema) {
    List<Field> fields = new ArrayList<>();
    schema.path("allOf").forEach(part -> fields.addAll(fields(document.resolve(part))));
    for (Map.Entry<String, JsonNode> property : ApiDocument.fields(schema.path("properties"))) {
      JsonNode value = property.getValue();
      fields.add(new Field(property.getKey(), null, FieldType.of(value, document), true, null, Prose.of(text(value, "description"))));
    }
    return fields;
  }

  private Operation operation(String path, String verb, JsonNode node) {
    List<Field> parameters = new ArrayList<>();
    node.path("parameters").forEach(parameter -> parameters.add(parameter(document.resolve(parameter))));
    List<Answer> answers = ApiDocument.fields(node.get("responses")).stream()
        .map(answer -> answer(answer.getKey(), document.resolve(answer.getValue()))).toList();
    return new Operation(text(node, "operationId"), node.at("/tags/0").asText(), verb, path, text(node, "summary"),
        Prose.of(text(node, "description")), List.copyOf(parameters), body(node.path("requestBody")), answers);
  }

  private Body body(JsonNode node) {
    JsonNode content = node.path("content");
    JsonNode sent = first(content);
    return sent == null ? null : new Body(Prose.of(text(node, "description")), content.fieldNames().next(),
        FieldType.of(sent.get("schema"), document), example(sent));
  }

  private Field parameter(JsonNode node) {
    JsonNode schema = document.resolve(node.get("schema"));
    String standard = schema.has("default") ? schema.get("default").asText() : null;
    return new Field(text(node, "name"), text(node, "in"), FieldType.of(node.get("schema"), document), node.path("required").asBoolean(),
        standard, Prose.of(text(node, "description")));
  }

  private Answer answer(String status, JsonNode node) {
    JsonNode content = node.path("content");
    String mediaType = content.isEmpty() ? "" : content.fieldNames().next();
    JsonNode body = first(content);
    FieldType type = body == null || !body.has("schema") ? new FieldType("", null, "") : FieldType.of(body.get("schema"), document);
    return new Answer(status, Prose.of(text(node, "description")), mediaType, type,
        body == null || !status.startsWith(SUCCESS) ? null : example(body));
  }

  private static JsonNode first(JsonNode content) {
    return content.isEmpty() ? null : content.elements().next();
  }

  /** The example as it would be sent: text as it is, everything else as JSON. */
  private static String example(JsonNode body) {
    JsonNode example = body.get("example");
    if (example == null || example.isTextual()) {
      return example == null ? null : example.asText();
    }
    try {
      return new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
          .writeValueAsString(example);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read can be written", e);
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
