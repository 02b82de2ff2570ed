package dev.claimboard.extract.resolve;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.MetricWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the catalog and the words of a metric's name tell of it.
 *
 * @param id         the catalog's id, or null
 * @param direction  which values are better, or null when unknown
 * @param efficiency whether it tells speed, size or cost
 */
public record MetricFacts(String id, Direction direction, boolean efficiency) {
  private static final MetricFacts UNKNOWN = new MetricFacts(null, null, false);
  private static final Set<String> LOWER = Set.of("error", "errors", "loss", "distance", "latency", "time", "cost", "costs", "memory",
      "wer", "cer", "fid", "perplexity", "hallucination", "hallucinations", "overhead", "usage", "consumption", "deviation", "mae",
      "rmse", "mse", "ade", "fde", "lpips", "brisque", "niqe", "forgetting", "regret", "violations", "toxicity", "bias", "delay", "ece",
      "eer", "der", "flops", "footprint", "failures", "risk", "risks", "chairi", "fd", "leakage", "energy", "runtime", "size", "length");

  /**
   * The facts of a metric; those of an unknown name by the last words that the catalog knows, so by its head.
   *
   * @param text gives the paper's words, which tell what an ambiguous name means
   */
  static MetricFacts of(Catalog catalog, Mention metric, Supplier<String> text) {
    if (metric == null) {
      return UNKNOWN;
    }
    Optional<Metric> exact = catalog.findMetric(metric.name(), text);
    if (exact.isPresent()) {
      return new MetricFacts(exact.get().id(), exact.get().direction(), exact.get().efficiency());
    }
    Metric head = byLastWords(catalog, Arrays.asList(metric.name().split(" ")));
    return head != null ? new MetricFacts(null, head.direction(), head.efficiency()) : byWords(metric.name());
  }

  private static Metric byLastWords(Catalog catalog, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      Optional<Metric> metric = catalog.findMetric(String.join(" ", words.subList(i, words.size())));
      if (metric.isPresent()) {
        return metric.get();
      }
    }
    return null;
  }

  /** What the last words alone tell: every kind of {@code latency} is better when lower, and tells speed. */
  private static MetricFacts byWords(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    String head = words[words.length - 1];
    boolean efficiency = MetricWords.isEfficiency(head) || words.length > 1 && MetricWords.isEfficiency(words[words.length - 2]);
    return new MetricFacts(null, LOWER.contains(head) ? Direction.LOWER : null, efficiency);
  }
}
