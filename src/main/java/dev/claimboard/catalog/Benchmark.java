package dev.claimboard.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A benchmark as the catalog knows it.
 *
 * @param id      lower-case letters, digits and hyphens
 * @param name    the name shown
 * @param aliases other names, without {@code name}
 * @param task    what is asked of a system, such as {@code question answering}
 * @param area    the field it belongs to, such as {@code language} or {@code vision}
 * @param url     its home page, or null
 * @param metrics ids of the metrics reported on it, the default one first; never empty
 * @param parent  id of the benchmark that this is a part or version of, or null
 * @param hits    phrases in which a name of the benchmark is meant
 * @param misses  phrases in which no name of the benchmark is meant, although they look like it
 */
public record Benchmark(
    String id,
    String name,
    List<String> aliases,
    String task,
    String area,
    String url,
    List<String> metrics,
    String parent,
    List<String> hits,
    List<String> misses) {

  public Benchmark {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    metrics = List.copyOf(metrics);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }
}
