package dev.claimboard.board;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells sentences that speak of another metric than a benchmark's default one: a number that names none may then be of either. */
final class OtherMetrics {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()\\[\\]]+");
  private static final int LONGEST_NAME = 3;

  private final Catalog catalog;
  private final Metric standard;

  /** {@code standard} is the default metric, or null. */
  OtherMetrics(Catalog catalog, Metric standard) {
    this.catalog = catalog;
    this.standard = standard;
  }

  /** Whether the claim's sentence names a metric of quality that is neither the default one nor a kind of it. */
  boolean areNamedIn(Entry entry) {
    String text = entry.paper().abstractText();
    if (entry.claim().evidence().sentence().end() > text.length()) {
      return false;
    }
    List<String> words = List.of(BETWEEN_WORDS.split(entry.claim().evidence().sentence().of(text).strip()));
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_NAME); end++) {
        if (isOther(String.join(" ", words.subList(start, end)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Only names and abbreviations tell: {@code FID}, {@code Recall@5}; words such as {@code coverage} stand in sentences on anything. */
  private boolean isOther(String words) {
    if (words.chars().noneMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))) {
      return false;
    }
    Optional<Metric> metric = catalog.metricNamesSpeltBy(words).stream().filter(name -> !name.isAmbiguous()).findFirst()
        .flatMap(name -> catalog.metric(name.id()));
    return metric.filter(named -> !named.efficiency() && !named.bare() && !named.id().equals(standard.id()))
        .filter(named -> !standard.id().equals(named.family())).isPresent();
  }
}
