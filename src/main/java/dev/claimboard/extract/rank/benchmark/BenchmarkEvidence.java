package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Words;

/**
 * What every option for a benchmark is told by: its type together with the number's surroundings, and whether the rules, the number before
 * or the last claim of the sentences before agree.
 *
 * @param site the number
 * @param link the option's name
 * @param type what kind of option it is
 */
record BenchmarkEvidence(BenchmarkSite site, Link link, String type) implements Evidence {
  private static final int MOST_NUMBERS = 3;

  @Override
  public void describe(FeatureSink sink) {
    describeNumber(sink);
    describeSentence(sink);
    if (link.namesSameAs(site.site().ruled())) {
      describeRuled(sink);
    }
    if (site.previous() != null && link.namesSameAs(site.previous())) {
      describePrevious(sink);
    }
    describeBefore(sink);
  }

  private void describeNumber(FeatureSink sink) {
    String cost = site.measure().side();
    String ruled = site.site().ruled().by();
    sink.add(type);
    sink.add(type, site.site().kind());
    sink.add(type, cost);
    sink.add(type, cost, site.clause());
    sink.add(type, site.measure().knowledge());
    sink.add(type, "ruled", ruled);
    sink.add(type, "ruled", ruled, cost);
    sink.add(type, "subject", site.site().subject());
    sink.add(type, "numbers before", Words.count(site.candidate().index(), MOST_NUMBERS));
    sink.add(type, site.place());
    sink.add(type, "previous", previous());
    sink.add(type, "previous", site.previous() == null ? "first" : site.previous().by(), site.site().list());
  }

  private void describeSentence(FeatureSink sink) {
    sink.add(type, site.sources().speaksOfOthers());
    sink.add(type, "start", site.sources().start());
    sink.add(type, "here", site.sources().here());
    sink.add(type, "nearest", site.sources().nearest());
    sink.add(type, "own", site.own());
  }

  private void describeRuled(FeatureSink sink) {
    String ruled = site.site().ruled().by();
    sink.add("ruled");
    sink.add("ruled", ruled);
    sink.add("ruled", ruled, type);
    sink.add("ruled", ruled, site.measure().side());
    sink.add("ruled", ruled, site.measure().knowledge());
    sink.add("ruled", ruled, "subject", site.site().subject());
    sink.add("ruled", ruled, "nearest", site.sources().nearest());
    sink.add("ruled", ruled, "here", site.sources().here());
    sink.add("ruled", ruled, site.place());
    sink.add("ruled", ruled, site.clause());
  }

  private void describePrevious(FeatureSink sink) {
    String list = site.site().list();
    sink.add("previous", list);
    sink.add("previous", list, type);
    sink.add("previous", list, "ruled", site.site().ruled().by());
    sink.add("previous", site.measure().side(), site.clause());
    sink.add("previous", site.place());
    sink.add("previous", site.previous().by(), site.clause());
    sink.add("previous", site.previous().by(), site.measure().side());
  }

  private void describeBefore(FeatureSink sink) {
    Reported before = site.before();
    String benchmark = before == null ? "nothing" : before.benchmark().isNamed() ? "named" : "none";
    String metric = metricBefore();
    String distance = before == null ? "0" : Words.count(site.site().context().index() - before.sentence(), MOST_NUMBERS);
    sink.add(type, "before", benchmark, distance);
    sink.add(type, "before", benchmark, metric);
    sink.add(type, "before", benchmark, site.measure().side());
    if (before != null && link.namesSameAs(before.benchmark())) {
      sink.add("before", type);
      sink.add("before", type, distance);
      sink.add("before", type, metric);
      sink.add("before", type, site.measure().side());
      sink.add("before", type, site.measure().knowledge());
      sink.add("before", type, "here", site.sources().here());
      sink.add("before", type, "start", site.sources().start());
      sink.add("before", type, "subject", site.site().subject());
    }
  }

  private String previous() {
    return site.previous() == null ? "first" : site.previous().isNamed() ? "named" : "none";
  }

  private String metricBefore() {
    Reported before = site.before();
    if (before == null || !before.metric().isNamed()) {
      return "no metric";
    }
    Link metric = site.measure().metric();
    return metric.isNamed() && metric.namesSameAs(before.metric()) ? "same metric" : "other metric";
  }
}
