package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.CarriedBenchmark;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import java.util.Locale;

/**
 * What tells of a benchmark that only other sentences name.
 *
 * @param site  the number
 * @param other the benchmark
 */
record OtherBenchmarkEvidence(BenchmarkSite site, OtherBenchmark other) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    NamedBenchmark named = other.named();
    String cost = site.measure().side();
    String evaluated = evaluated();
    sink.add("other", "order", other.order());
    sink.add("other", named.kind());
    sink.add("other", named.own());
    sink.add("other", named.own(), cost);
    sink.add("other", named.own(), "subject", site.site().subject());
    sink.add("other", named.ground());
    sink.add("other", named.placed(), other.distance());
    sink.add("other", "weight", named.weight());
    sink.add("other", "mentions", other.mentions());
    sink.add("other", "after", other.after());
    sink.add("other", other.numbers(), other.distance(), cost);
    sink.add("other", "purpose", other.purpose(), other.numbers());
    sink.add("other", "purpose", other.purpose(), named.type());
    sink.add("other", "purpose", other.purpose(), other.distance());
    describeDistance(sink);
    sink.add("other", evaluated, other.distance());
    sink.add("other", evaluated, other.numbers(), cost);
    sink.add("other", evaluated, "subject", site.site().subject());
    sink.add("other", evaluated, "here", site.sources().here());
    sink.add("other", evaluated, site.place());
    sink.add("other", evaluated, site.sources().speaksOfOthers());
  }

  private void describeDistance(FeatureSink sink) {
    String sameMetric = sameMetric();
    sink.add("other", sameMetric);
    sink.add("other", sameMetric, other.numbers());
    sink.add("other", other.distance());
    sink.add("other", other.distance(), "here", site.sources().here());
    sink.add("other", other.distance(), site.measure().knowledge());
    sink.add("other", other.distance(), "start", site.sources().start());
    sink.add("other", site.unnamedPlace());
    sink.add("other", "this purpose", site.sources().purpose());
  }

  /** Whether its sentence evaluates on it, on another one, or on none. */
  private String evaluated() {
    NameMention evaluated = CarriedBenchmark.evaluatedOn(site.candidate(), other.there());
    return evaluated == null ? "not evaluated" : evaluated.key().equals(other.named().name().key()) ? "evaluated" : "another evaluated";
  }

  private String sameMetric() {
    Link metric = site.measure().metric();
    if (!metric.isNamed()) {
      return "no metric";
    }
    return other.words().contains(metric.mention().name().toLowerCase(Locale.ROOT)) ? "same metric" : "other metric";
  }
}
