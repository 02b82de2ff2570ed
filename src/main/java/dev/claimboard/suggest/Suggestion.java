package dev.claimboard.suggest;

import java.util.List;
import java.util.Map;

/**
 * An entry that the catalog might get.
 *
 * @param part   the sub-folder that it belongs into, {@code benchmarks} or {@code metrics}
 * @param id     its id, free in the catalog
 * @param notes  what the claims tell of it, for the reviewer, a line each
 * @param fields its fields in the order of the file: text, or a list of texts or numbers
 */
public record Suggestion(String part, String id, List<String> notes, Map<String, Object> fields) {}
