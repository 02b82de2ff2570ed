package dev.claimboard.extract.rank;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.link.BenchmarkLinker;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MethodLinker;
import dev.claimboard.extract.link.MetricLinker;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Finding;

/** prototype */
public final class RankedLinker {
  private final SentenceContext context;
  private final Catalog catalog;
  private final Clause clause;

  public RankedLinker(SentenceContext context, Catalog catalog) {
    this.context = context;
    this.catalog = catalog;
    this.clause = new Clause(context);
  }

  public Link metric(Finding finding, Link previous) {
    Site site = new Site(finding, context, clause);
    Link ruled = MetricLinker.link(finding, context, previous);
    return SlotRanker.choose("metric", site, ruled, new MetricOptions(site, ruled, previous, catalog));
  }

  public Link benchmark(Finding finding, Link previous, boolean efficiency) {
    Site site = new Site(finding, context, clause);
    Link ruled = BenchmarkLinker.link(finding, context, previous, efficiency);
    return SlotRanker.choose("benchmark", site, ruled, new BenchmarkOptions(site, ruled, previous, efficiency));
  }

  public Link method(Finding finding, Link previous) {
    Site site = new Site(finding, context, clause);
    Link ruled = MethodLinker.link(finding, context, previous);
    return SlotRanker.choose("method", site, ruled, new MethodOptions(site, ruled, previous));
  }
}
