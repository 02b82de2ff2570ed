package dev.claimboard.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.claimboard.claim.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a JSON object, by name and type. A field that is absent is null.
 *
 * @param place where the object stands, put before every message
 * @param node  the object
 */
record JsonFields(String place, JsonNode node) {

  /** A text that must be there. */
  String requiredText(String field) throws MalformedLineException {
    String text = text(field);
    if (text == null) {
      throw wrong(field, "a string");
    }
    return text;
  }

  /** A text or null. */
  String text(String field) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong(field, "a string or null");
    }
    return value.textValue();
  }

  /** An id: a string that is not blank, or a whole number as printed. */
  String id(String field) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() && (!value.isTextual() || value.textValue().isBlank())) {
      throw wrong(field, "an id");
    }
    return value.asText();
  }

  /** True or false; false when absent. */
  boolean flag(String field) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (!isAbsent(value) && !value.isBoolean()) {
      throw wrong(field, "true or false");
    }
    return value.booleanValue();
  }

  /** A list of names, or null where the field says so; it must be there. */
  List<String> names(String field) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (value.isNull()) {
      return null;
    }
    if (!value.isArray()) {
      throw wrong(field, "a list of names or null");
    }
    List<String> names = new ArrayList<>();
    for (JsonNode name : value) {
      if (!name.isTextual()) {
        throw wrong(field, "a list of names or null");
      }
      names.add(name.textValue());
    }
    return names;
  }

  /** The objects of a list that must be there; {@code singular} names them in messages, counted from 1. */
  List<JsonFields> objects(String field, String singular) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw wrong(field, "a list");
    }
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode element : value) {
      JsonFields object = new JsonFields(place + singular + " " + (objects.size() + 1) + ": ", element);
      if (!element.isObject()) {
        throw new MalformedLineException(object.place + "not a JSON object");
      }
      objects.add(object);
    }
    return objects;
  }

  /** What every claim has, gold or predicted. */
  Facts facts() throws MalformedLineException {
    BigDecimal value = number("value");
    if (value == null) {
      throw wrong("value", "a number");
    }
    return new Facts(value, number("value_high"), kind(), text("unit"), text("bound"), flag("efficiency"), text("baseline"));
  }

  /** A place in a text: a whole number that is not negative; it must be there. */
  long offset(String field) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || value.longValue() < 0) {
      throw wrong(field, "a place in the text");
    }
    return value.longValue();
  }

  /** A share between 0 and 1, or null. */
  Double share(String field) throws MalformedLineException {
    BigDecimal value = number(field);
    if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
      throw wrong(field, "between 0 and 1");
    }
    return value == null ? null : value.doubleValue();
  }

  /** All fields as printed, in order; texts without quotation marks. */
  Map<String, String> printed() {
    Map<String, String> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
    return fields;
  }

  private BigDecimal number(String field) throws MalformedLineException {
    JsonNode value = node.path(field);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrong(field, "a number");
    }
    return value.decimalValue();
  }

  private Kind kind() throws MalformedLineException {
    String label = requiredText("kind");
    try {
      return Kind.ofLabel(label);
    } catch (IllegalArgumentException e) {
      throw wrong("kind", "score, change or factor, not \"" + label + "\"");
    }
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private MalformedLineException wrong(String field, String expected) {
    return new MalformedLineException(place + "\"" + field + "\" must be " + expected);
  }
}
