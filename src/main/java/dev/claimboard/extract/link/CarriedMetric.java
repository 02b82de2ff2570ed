package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Finding;
import java.util.Locale;

/**
 * The metric of an earlier sentence, for a number on the same scale that no noun of its own describes: {@code It reaches 57.2% accuracy. On
 * B it reaches 61.0%.}
 */
public final class CarriedMetric {
  private CarriedMetric() {}

  /**
   * The metric that goes on, or nothing.
   *
   * @param finding a number without a metric
   * @param context its sentence
   * @param earlier the last result with a metric in the sentences before
   */
  public static Link link(Finding finding, SentenceContext context, MeasuredFinding earlier) {
    boolean multiple = finding.kind() == Kind.FACTOR || earlier.finding().kind() == Kind.FACTOR;
    boolean alike = !multiple && Scales.areAlike(earlier.finding().candidate().amount(), finding.candidate().amount());
    boolean carried = alike && isTelling(earlier.metric()) && !OwnNoun.isBeside(finding, context);
    return carried ? new Link(earlier.metric().mention(), "METRIC_CARRIED") : Link.nothing();
  }

  private static boolean isTelling(Link metric) {
    String name = metric.mention().name();
    String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean vagueAlone = MetricPhrase.isVague(head) && (head.equals(name.toLowerCase(Locale.ROOT)) || head.equals("performance"));
    return MetricWords.isMetricHead(head) && !MetricWords.isEfficiency(head) && !NearMetric.isSoft(head) && !vagueAlone;
  }
}
