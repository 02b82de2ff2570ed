package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/** Links the metric. Stateless. */
public final class MetricLinker {
  private MetricLinker() {}

  /**
   * The metric of a number.
   *
   * @param finding what a rule found
   * @param context its sentence
   * @param earlier the claims before it in the sentence, in order
   */
  public static Link link(Finding finding, SentenceContext context, List<MeasuredFinding> earlier) {
    MeasuredFinding previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    return RateMetric.of(finding, context, earlier)
        .or(() -> PointsMetric.of(finding.candidate(), context))
        .or(() -> labelled(finding, context))
        .or(() -> parallel(finding, context))
        .or(() -> placedIn(finding, context))
        .or(() -> backReference(finding, context, previous))
        .or(() -> ofRule(finding, context))
        .or(() -> link(MetricLabel.of(finding.candidate(), context), context, "METRIC_LABEL"))
        .or(() -> beside(finding, context, previous))
        .or(() -> link(OpenMetricBefore.of(finding, context), context, "OPEN_METRIC"))
        .or(() -> link(NamedMetric.of(finding, context), context, "OPEN_METRIC"))
        .or(() -> link(SubjectMetric.of(finding, context), context, "METRIC_NEAR"))
        .or(() -> link(AppendedMetric.of(finding, context), context, "METRIC_NEAR"))
        .or(() -> implied(finding))
        .or(() -> VerbalMetric.of(finding))
        .or(() -> link(OpenMetric.of(finding, context), context, "OPEN_METRIC"))
        .or(() -> link(PlacedMetric.inList(finding, context, earlier), context, "OPEN_METRIC"))
        .or(() -> link(BracketedMetric.inList(finding, context, earlier), context, "OPEN_METRIC"))
        .or(() -> MirroredMetrics.inPlace(finding.candidate(), earlier))
        .or(() -> nearList(finding, context))
        .or(() -> PreviousMetric.of(finding, earlier))
        .or(() -> ofUnitAlone(finding))
        .or(() -> link(NearMetric.of(finding, context), context, "METRIC_NEAR"))
        .or(() -> link(FollowingMetric.of(finding, context), context, "METRIC_OF_LIST"))
        .or(() -> link(PlacedMetric.of(finding, context), context, "OPEN_METRIC"))
        .or(() -> link(BracketedMetric.compared(finding, context), context, "OPEN_METRIC"))
        .or(() -> PreviousMetric.ofSentence(finding, context, earlier));
  }

  private static Link link(TokenRange phrase, SentenceContext context, String by) {
    return phrase == null ? Link.nothing() : MetricNames.usual(Link.to(MetricExtent.trim(context, phrase), context, by));
  }

  private static Link parallel(Finding finding, SentenceContext context) {
    return MetricNames.usual(ParallelMetrics.inPlace(finding.candidate(), context));
  }

  /** The metric in the number's place in the nearest list of metrics that is as long as the numbers'. */
  private static Link nearList(Finding finding, SentenceContext context) {
    TokenRange near = finding.candidate().isListed() ? NearMetric.of(finding, context) : null;
    return near == null ? Link.nothing() : MetricNames.usual(ParallelMetrics.endingAt(near.last(), finding.candidate(), context));
  }

  /** A label in brackets names the metric where the words before do not. */
  private static Link labelled(Finding finding, SentenceContext context) {
    TokenRange ruled = finding.metric();
    boolean open = ruled == null || MetricPhrase.isVague(context.sentence().lower(ruled.last()));
    return open ? link(MetricBeside.labelled(finding.candidate()), context, "METRIC_BESIDE") : Link.nothing();
  }

  /** Behind a change, {@code in F1} tells more than what the verb moves. */
  private static Link placedIn(Finding finding, SentenceContext context) {
    boolean change = finding.kind() == Kind.CHANGE;
    return change ? link(MetricBeside.placedIn(finding.candidate()), context, "METRIC_BESIDE") : Link.nothing();
  }

  /** {@code the previous best score of 5.154} is one of the metric before. */
  private static Link backReference(Finding finding, SentenceContext context, MeasuredFinding previous) {
    boolean refers = finding.kind() == Kind.SCORE && finding.metric() != null && MetricPhrase.isBackReference(context, finding.metric());
    boolean known = previous != null && previous.metric().isNamed();
    return refers && known ? new Link(previous.metric().mention(), "METRIC_OF_LIST") : Link.nothing();
  }

  /** Where the rule saw the metric, unless a better one stands behind the number. */
  private static Link ofRule(Finding finding, SentenceContext context) {
    TokenRange ruled = finding.metric();
    if (ruled == null) {
      return Link.nothing();
    }
    TokenRange behind = BetterMetric.behind(finding, context.sentence());
    if (behind != null) {
      return link(behind, context, "METRIC_BESIDE");
    }
    TokenRange performance = PerformanceMetric.of(finding, context.sentence());
    if (performance != null) {
      return link(performance, context, "METRIC_NEAR");
    }
    TokenRange metric = MetricExtent.joined(context.sentence(), MetricExtent.governing(context.sentence(), ruled));
    return MetricPhrase.isMetric(context, metric) ? link(metric, context, "METRIC_OF_RULE") : Link.nothing();
  }

  /** The metric next to the number, unless it is a single vague word and the claim before it, if no multiple, has a metric. */
  private static Link beside(Finding finding, SentenceContext context, MeasuredFinding previous) {
    TokenRange beside = MetricBeside.of(finding.candidate());
    boolean bareVague = beside != null && beside.size() == 1 && MetricPhrase.isVague(context.sentence().lower(beside.last()));
    boolean known = previous != null && previous.metric().isNamed() && previous.finding().kind() != Kind.FACTOR;
    return bareVague && known ? Link.nothing() : link(beside, context, "METRIC_BESIDE");
  }

  /** What a unit measures, where no word says more: seconds are time, not the nearest accuracy. */
  private static Link ofUnitAlone(Finding finding) {
    String quantity = UnitQuantity.of(finding.candidate());
    return quantity != null ? new Link(new Mention(quantity, null), "IMPLIED_QUANTITY") : Link.nothing();
  }

  private static Link implied(Finding finding) {
    return finding.quantity() == null ? Link.nothing() : new Link(new Mention(finding.quantity(), null), "IMPLIED_QUANTITY");
  }
}
