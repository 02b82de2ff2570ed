package dev.claimboard.extract.resolve;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalog and the words of a metric's name tell of it.
 *
 * @param id         the catalog's id, or null
 * @param direction  which values are better, or null when unknown
 * @param efficiency whether it tells speed, size or cost
 */
record MetricFacts(String id, Direction direction, boolean efficiency) {
  private static final MetricFacts UNKNOWN = new MetricFacts(null, null, false);
  private static final Set<String> LOWER = Set.of("error", "errors", "loss", "distance", "latency", "time", "cost", "costs", "memory", "wer", "cer", "fid",
      "perplexity", "hallucination", "hallucinations", "overhead", "usage", "consumption", "deviation", "mae", "rmse", "mse", "ade", "fde", "lpips", "forgetting",
      "regret", "violations", "toxicity", "bias", "delay", "ece", "eer", "der", "flops", "footprint", "failures", "leakage", "energy", "runtime", "size", "length");

  /** The facts of a metric; those of an unknown name by the last words that the catalog knows, so by its head. */
  static MetricFacts of(Catalog catalog, Mention metric) {
    if (metric == null) {
      return UNKNOWN;
    }
    Optional<Metric> exact = catalog.findMetric(metric.name());
    String[] words = metric.name().toLowerCase(Locale.ROOT).split(" ");
    boolean efficient = Lexicon.isEfficiency(words[words.length - 1]) || words.length > 1 && Lexicon.isEfficiency(words[words.length - 2]);
    if (exact.isPresent()) {
      Metric known = exact.get();
      return new MetricFacts(known.id(), known.direction(), known.efficiency() || efficient && known.family() == null && known.efficiency());
    }
    Metric head = byLastWords(catalog, metric.name().split(" "));
    Direction direction = head != null ? head.direction() : LOWER.contains(words[words.length - 1]) ? Direction.LOWER : null;
    return new MetricFacts(null, direction, head != null ? head.efficiency() : efficient);
  }

  private static Metric byLastWords(Catalog catalog, String[] words) {
    for (int i = 1; i < words.length; i++) {
      Optional<Metric> metric = catalog.findMetric(String.join(" ", java.util.Arrays.asList(words).subList(i, words.length)));
      if (metric.isPresent()) {
        return metric.get();
      }
    }
    return null;
  }
}
