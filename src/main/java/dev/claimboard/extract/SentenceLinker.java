package dev.claimboard.extract;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.link.BaselineLinker;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MeasuredFinding;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.benchmark.BenchmarkRanker;
import dev.claimboard.extract.rank.benchmark.Measure;
import dev.claimboard.extract.rank.benchmark.Reported;
import dev.claimboard.extract.rank.method.MethodRanker;
import dev.claimboard.extract.rank.metric.MetricRanker;
import dev.claimboard.extract.resolve.ClaimResolver;
import dev.claimboard.extract.resolve.LinkedFinding;
import dev.claimboard.extract.resolve.MetricFacts;
import dev.claimboard.extract.sentence.Finding;
import java.util.ArrayList;
import java.util.List;

/** Links the names of all findings of a sentence, from left to right, each knowing the one before. Thread-safe. */
final class SentenceLinker {
  private final ClaimResolver resolver;
  private final Choosers choosers;

  SentenceLinker(ClaimResolver resolver, Choosers choosers) {
    this.resolver = resolver;
    this.choosers = choosers;
  }

  /**
   * Links the findings of a sentence.
   *
   * @param before the results of the sentences before it, in order
   */
  List<LinkedFinding> link(SentenceContext context, List<Finding> findings, List<LinkedFinding> before) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Scene scene = new Scene(context);
    List<MeasuredFinding> measuredBefore = before.stream().map(SentenceLinker::measured).toList();
    MetricRanker metrics = new MetricRanker(scene, choosers.metric(), measuredBefore, lastWithMetric(before));
    BenchmarkRanker benchmarks = new BenchmarkRanker(scene, choosers.benchmark(), lastOf(before));
    MethodRanker methods = new MethodRanker(scene, choosers.method());
    List<LinkedFinding> linked = new ArrayList<>();
    List<MeasuredFinding> measured = new ArrayList<>();
    LinkedFinding previous = null;
    for (Finding finding : findings) {
      Choice metric = metrics.metric(finding, measured);
      MetricFacts facts = resolver.factsOf(metric.link().mention(), context);
      Measure measure = new Measure(metric.link(), facts.id() != null, facts.efficiency() || finding.kind() == Kind.FACTOR);
      Choice benchmark = benchmarks.benchmark(finding, measure, previous == null ? null : previous.benchmark());
      Choice method = methods.method(finding, previous == null ? null : previous.method());
      Link baseline = BaselineLinker.link(finding, context);
      previous = new LinkedFinding(finding, context, method, benchmark, metric, facts, baseline);
      measured.add(measured(previous));
      linked.add(previous);
    }
    return linked;
  }

  private static Reported lastOf(List<LinkedFinding> before) {
    if (before.isEmpty()) {
      return null;
    }
    LinkedFinding last = before.get(before.size() - 1);
    return new Reported(last.benchmark(), last.metric(), last.context().index());
  }

  /** The last result with a metric of quality, or null. */
  private static MeasuredFinding lastWithMetric(List<LinkedFinding> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).metric().isNamed() && !before.get(i).metricFacts().efficiency()) {
        return measured(before.get(i));
      }
    }
    return null;
  }

  private static MeasuredFinding measured(LinkedFinding linked) {
    return new MeasuredFinding(linked.finding(), linked.metric());
  }
}
