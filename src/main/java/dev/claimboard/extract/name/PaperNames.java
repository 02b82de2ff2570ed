package dev.claimboard.extract.name;

import java.util.List;
import java.util.Map;

/**
 * What the names of one paper are. Immutable.
 *
 * @param ownMethods    names of the system that the paper introduces, the best first; empty when it names none
 * @param ownBenchmarks names of the benchmark that the paper introduces, the best first; empty when it introduces none
 * @param event         name of the shared task or challenge that the paper takes part in by its title, or null
 * @param weights       of each name (by its key) how much speaks for a benchmark (positive) or a system (negative)
 */
public record PaperNames(List<NameMention> ownMethods, List<NameMention> ownBenchmarks, NameMention event, Map<String, Integer> weights) {
  /** The least weight of a name that means a benchmark. */
  static final int BENCHMARK_FROM = 2;

  public PaperNames {
    ownMethods = List.copyOf(ownMethods);
    ownBenchmarks = List.copyOf(ownBenchmarks);
    weights = Map.copyOf(weights);
  }

  /** Whether the name means something that systems are measured on. */
  public boolean isBenchmark(NameMention name) {
    return weights.getOrDefault(name.key(), 0) >= BENCHMARK_FROM;
  }

  /** Whether the name means a system. */
  public boolean isSystem(NameMention name) {
    return weights.getOrDefault(name.key(), 0) < 0;
  }

  /** Whether nothing speaks against a system: it is no benchmark's name, neither in the paper nor in the catalog. */
  public boolean canBeSystem(NameMention name) {
    return !isBenchmark(name) && name.catalogId() == null;
  }

  /** Whether the name may be that of a system other than the paper's own. */
  public boolean canBeOtherSystem(NameMention name) {
    return canBeSystem(name) && !isOwnMethod(name);
  }

  /** Whether the name is one of the benchmark that the paper introduces. */
  public boolean isOwnBenchmark(NameMention name) {
    return ownBenchmarks.stream().anyMatch(own -> own.key().equals(name.key()));
  }

  /** Whether the name is one of the paper's own system. */
  public boolean isOwnMethod(NameMention name) {
    return ownMethods.stream().anyMatch(own -> own.key().equals(name.key()));
  }
}
