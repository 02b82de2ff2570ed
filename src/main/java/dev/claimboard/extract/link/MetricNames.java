package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.MetricWords;

/** Metrics by their usual names, where the text inflects them: {@code accuracies}, {@code more accurate}. */
public final class MetricNames {
  private MetricNames() {}

  /** The link with the noun of one metric for a plural ({@code accuracies}) or an adjective ({@code accurate}); other links as they are. */
  public static Link usual(Link link) {
    if (!link.isNamed()) {
      return link;
    }
    String name = link.mention().name();
    String usual = isPlural(name) ? name.substring(0, name.length() - 3) + "y" : noun(name);
    return usual.equals(name) ? link : new Link(new Mention(usual, link.mention().span()), link.by());
  }

  private static boolean isPlural(String name) {
    return name.endsWith("accuracies") || name.endsWith("latencies") || name.endsWith("efficiencies");
  }

  private static String noun(String name) {
    String noun = MetricWords.metricOfAdjective(name);
    return noun == null ? name : noun;
  }
}
