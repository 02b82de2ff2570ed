package dev.claimboard.extract;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.link.BaselineLinker;
import dev.claimboard.extract.link.BenchmarkLinker;
import dev.claimboard.extract.link.CarriedMetric;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MeasuredFinding;
import dev.claimboard.extract.link.MetricLinker;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.MethodRanker;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.resolve.ClaimResolver;
import dev.claimboard.extract.resolve.LinkedFinding;
import dev.claimboard.extract.resolve.MetricFacts;
import dev.claimboard.extract.sentence.Finding;
import java.util.ArrayList;
import java.util.List;

/** Links the names of all findings of a sentence, from left to right, each knowing the one before. Thread-safe. */
final class SentenceLinker {
  private final ClaimResolver resolver;
  private final OptionChooser chooser;

  SentenceLinker(ClaimResolver resolver, OptionChooser chooser) {
    this.chooser = chooser;
    this.resolver = resolver;
  }

  /**
   * Links the findings of a sentence.
   *
   * @param earlier the last result with a metric in the sentences before it, or null
   */
  List<LinkedFinding> link(SentenceContext context, List<Finding> findings, LinkedFinding earlier) {
    List<LinkedFinding> linked = new ArrayList<>();
    List<MeasuredFinding> measured = new ArrayList<>();
    LinkedFinding previous = null;
    MethodRanker ranker = findings.isEmpty() ? null : new MethodRanker(context, chooser);
    for (Finding finding : findings) {
      Link metric = metric(finding, context, measured, earlier);
      previous = link(ranker, finding, metric, previous, context);
      measured.add(new MeasuredFinding(finding, metric));
      linked.add(previous);
    }
    return linked;
  }

  private static Link metric(Finding finding, SentenceContext context, List<MeasuredFinding> before, LinkedFinding earlier) {
    Link stated = MetricLinker.link(finding, context, before);
    boolean settled = stated.isNamed() || earlier == null;
    return settled ? stated : CarriedMetric.link(finding, context, new MeasuredFinding(earlier.finding(), earlier.metric()));
  }

  private LinkedFinding link(MethodRanker ranker, Finding finding, Link metric, LinkedFinding previous, SentenceContext context) {
    MetricFacts facts = resolver.factsOf(metric.mention(), context);
    boolean efficiency = facts.efficiency() || finding.kind() == Kind.FACTOR;
    Link benchmark = BenchmarkLinker.link(finding, context, metric, previous == null ? null : previous.benchmark(), efficiency);
    Choice method = ranker.method(finding, previous == null ? null : previous.method());
    Link baseline = BaselineLinker.link(finding, context);
    return new LinkedFinding(finding, context, method.link(), method.probability(), benchmark, metric, facts, baseline);
  }
}
