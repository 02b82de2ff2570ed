package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Place;

/**
 * What tells of a name in the number's sentence whether it is the number's benchmark.
 *
 * @param site  the number
 * @param named the name
 */
record NamedBenchmarkEvidence(BenchmarkSite site, NamedBenchmark named) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    String type = named.type();
    String side = named.name().last() < site.candidate().amount().first() ? "left" : "right";
    String cost = site.measure().side();
    String place = named.place(site.candidate());
    new Place(site.site(), named.name().range()).describe(type, sink);
    sink.add("kind", named.kind());
    sink.add(named.kind(), side, named.placed());
    sink.add(named.kind(), site.measure().knowledge());
    sink.add(type, side, named.placed(), place);
    sink.add(type, "weight", named.weight());
    sink.add(type, "weight", named.weight(), named.placed());
    sink.add(type, named.ground());
    sink.add(type, place, side);
    sink.add(type, named.own());
    sink.add(type, named.own(), cost);
    sink.add(type, side, cost, site.clause());
    sink.add(type, named.placed(), cost);
    sink.add(type, side, "here", site.sources().here());
    sink.add(type, side, site.place());
    sink.add(type, named.name().isModel() ? "model" : "no model");
  }
}
