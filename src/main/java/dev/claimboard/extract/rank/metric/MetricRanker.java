package dev.claimboard.extract.rank.metric;

import dev.claimboard.extract.link.CarriedMetric;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MeasuredFinding;
import dev.claimboard.extract.link.MetricLinker;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Set;

/** Links the metrics of the numbers of one sentence: the rules propose, the weights decide. One instance a sentence. */
public final class MetricRanker {
  private static final Set<String> SURE = Set.of("METRIC_OF_PARALLEL_LIST", "METRIC_MIRRORED", "IMPLIED_QUANTITY", "UNIT_OF_RATE");

  private final MetricSources sources;
  private final OptionChooser chooser;
  private final List<MeasuredFinding> before;
  private final MeasuredFinding carried;

  /**
   * @param before  the results of the sentences before, in order
   * @param carried the last of them with a metric of quality, or null
   */
  public MetricRanker(Scene scene, OptionChooser chooser, List<MeasuredFinding> before, MeasuredFinding carried) {
    this.sources = new MetricSources(scene);
    this.chooser = chooser;
    this.before = List.copyOf(before);
    this.carried = carried;
  }

  /**
   * The metric of a number. What the rules say is kept as they found it where the weights agree, or where the rules are sure.
   *
   * @param finding what a rule found
   * @param earlier the results before it in the sentence, in order
   */
  public Choice metric(Finding finding, List<MeasuredFinding> earlier) {
    SentenceContext context = sources.scene().context();
    Link ruled = ruled(finding, context, earlier);
    Site site = new Site(finding, sources.scene(), ruled, null);
    Choice choice = chooser.choose(finding, context, MetricOptions.of(MetricSite.of(site, finding, earlier, before), sources));
    return choice.against(ruled, SURE.contains(ruled.by()));
  }

  private Link ruled(Finding finding, SentenceContext context, List<MeasuredFinding> earlier) {
    Link stated = MetricLinker.link(finding, context, earlier);
    return stated.isNamed() || carried == null ? stated : CarriedMetric.link(finding, context, carried);
  }
}
