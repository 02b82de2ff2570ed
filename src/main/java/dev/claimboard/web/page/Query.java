package dev.claimboard.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A path with query parameters in the order first given; one that can be repeated keeps its values together. Immutable. */
public final class Query {
  private final String path;
  private final Map<String, List<String>> parameters;

  private Query(String path, Map<String, List<String>> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** A path, already encoded, without parameters. */
  public static Query of(String path) {
    return new Query(path, new LinkedHashMap<>());
  }

  /** This query with a parameter set to one value, in its old place if it was there; null or blank removes it. */
  public Query with(String name, Object value) {
    String text = value == null ? "" : value.toString();
    return withAll(name, text.isBlank() ? List.of() : List.of(text));
  }

  /** This query with a parameter given once for each value, in its old place if it was there; no value removes it. */
  public Query withAll(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.copyOf(values));
    }
    return new Query(path, changed);
  }

  /** This query without a parameter. */
  public Query without(String name) {
    return with(name, null);
  }

  /** This query without one of the values of a parameter. */
  public Query without(String name, String value) {
    List<String> left = new ArrayList<>(values(name));
    left.remove(value);
    return withAll(name, left);
  }

  /** The same parameters for another path, already encoded. */
  public Query at(String otherPath) {
    return new Query(otherPath, parameters);
  }

  /** The path, encoded, without the parameters. */
  public String path() {
    return path;
  }

  /** The parameters with their first values, not encoded, in order; unmodifiable. */
  public Map<String, String> parameters() {
    Map<String, String> first = new LinkedHashMap<>();
    parameters.forEach((name, values) -> first.put(name, values.get(0)));
    return Collections.unmodifiableMap(first);
  }

  /** All values of a parameter, not encoded; empty when it is not there. */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** The address, encoded. */
  @Override
  public String toString() {
    if (parameters.isEmpty()) {
      return path;
    }
    return parameters.entrySet().stream().flatMap(it -> it.getValue().stream().map(value -> encode(it.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
