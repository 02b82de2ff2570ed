package dev.claimboard.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A path with query parameters, each at most once and in the order first given. Immutable. */
public final class Query {
  private final String path;
  private final Map<String, String> parameters;

  private Query(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** A path, already encoded, without parameters. */
  public static Query of(String path) {
    return new Query(path, new LinkedHashMap<>());
  }

  /** This query with a parameter set, in its old place if it was there; null or blank removes it. */
  public Query with(String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    String text = value == null ? "" : value.toString();
    if (text.isBlank()) {
      changed.remove(name);
    } else {
      changed.put(name, text);
    }
    return new Query(path, changed);
  }

  /** This query without a parameter. */
  public Query without(String name) {
    return with(name, null);
  }

  /** The same parameters for another path, already encoded. */
  public Query at(String otherPath) {
    return new Query(otherPath, parameters);
  }

  /** The path, encoded, without the parameters. */
  public String path() {
    return path;
  }

  /** The parameters, not encoded, in order; unmodifiable. */
  public Map<String, String> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  /** The address, encoded. */
  @Override
  public String toString() {
    if (parameters.isEmpty()) {
      return path;
    }
    return parameters.entrySet().stream().map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
