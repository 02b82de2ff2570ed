package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Option;
import java.util.ArrayList;
import java.util.List;

/** What the benchmark of a number may be: nothing, a name of the sentence, a benchmark of another one, and what the rules say. */
final class BenchmarkOptions {
  private final BenchmarkSite site;
  private final List<Option> options = new ArrayList<>();

  private BenchmarkOptions(BenchmarkSite site) {
    this.site = site;
  }

  static List<Option> of(BenchmarkSite site) {
    BenchmarkOptions options = new BenchmarkOptions(site);
    options.add(Link.nothing(), "none", options::describeNothing);
    for (NamedBenchmark named : site.sources().named()) {
      options.add(named.link(), named.type(), new NamedBenchmarkEvidence(site, named));
    }
    for (OtherBenchmark other : site.sources().others()) {
      options.add(other.link(), "other", new OtherBenchmarkEvidence(site, other));
    }
    options.addUnseen(site.site().ruled(), "ruled");
    options.addUnseen(site.previous(), "previous");
    return options.options;
  }

  private void add(Link link, String type, Evidence evidence) {
    options.add(new Option(link, new BenchmarkEvidence(site, link, type).and(evidence)));
  }

  private void addUnseen(Link link, String type) {
    boolean seen = link == null || !link.isNamed() || options.stream().anyMatch(option -> option.link().namesSameAs(link));
    if (!seen) {
      add(link, type, sink -> { });
    }
  }

  private void describeNothing(FeatureSink sink) {
    BenchmarkSources sources = site.sources();
    sink.add("none", site.unnamedPlace());
    sink.add("none", site.unnamedPlace(), sources.nearest());
    sink.add("none", "purpose", sources.purpose());
    sink.add("none", site.measure().side(), "nearest", sources.nearest());
    sink.add("none", site.measure().knowledge(), "nearest", sources.nearest());
    sink.add("none", site.measure().knowledge(), "here", sources.here());
    sink.add("none", site.place(), "here", sources.here());
    sink.add("none", "metric", site.measure().word());
  }
}
