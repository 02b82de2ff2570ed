package dev.claimboard.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as Python writes them, so that reports can be compared line by line with those of the reference scorer. */
final class Literal {
  private Literal() {}

  /** A map, list, text, number or null. */
  static String of(Object value) {
    if (value == null) {
      return "None";
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream().map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    String quote = text.contains("'") && !text.contains("\"") ? "\"" : "'";
    String escaped = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
        .replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return quote + escaped + quote;
  }
}
