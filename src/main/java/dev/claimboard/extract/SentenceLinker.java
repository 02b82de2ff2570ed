package dev.claimboard.extract;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Kind;
import dev.claimboard.extract.link.BaselineLinker;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.RankedLinker;
import dev.claimboard.extract.resolve.ClaimResolver;
import dev.claimboard.extract.resolve.LinkedFinding;
import dev.claimboard.extract.resolve.MetricFacts;
import dev.claimboard.extract.sentence.Finding;
import java.util.ArrayList;
import java.util.List;

/** Links the names of all findings of a sentence, from left to right, each knowing the one before. Thread-safe. */
final class SentenceLinker {
  private final ClaimResolver resolver;
  private final Catalog catalog;

  SentenceLinker(ClaimResolver resolver, Catalog catalog) {
    this.catalog = catalog;
    this.resolver = resolver;
  }

  List<LinkedFinding> link(SentenceContext context, List<Finding> findings) {
    List<LinkedFinding> linked = new ArrayList<>();
    LinkedFinding previous = null;
    RankedLinker ranked = findings.isEmpty() ? null : new RankedLinker(context, catalog);
    for (Finding finding : findings) {
      previous = link(ranked, context, finding, previous);
      linked.add(previous);
    }
    return linked;
  }

  private LinkedFinding link(RankedLinker ranked, SentenceContext context, Finding finding, LinkedFinding previous) {
    Link metric = ranked.metric(finding, previous == null ? null : previous.metric());
    MetricFacts facts = resolver.factsOf(metric.mention());
    boolean efficiency = facts.efficiency() || finding.kind() == Kind.FACTOR;
    Link benchmark = ranked.benchmark(finding, previous == null ? null : previous.benchmark(), efficiency);
    Link method = ranked.method(finding, previous == null ? null : previous.method());
    return new LinkedFinding(finding, context, method, benchmark, metric, facts, BaselineLinker.link(finding, context));
  }
}
