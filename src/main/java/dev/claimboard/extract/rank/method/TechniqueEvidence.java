package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Site;

/**
 * What tells of words that describe the paper's own technique.
 *
 * @param site  the number
 * @param facts the words
 */
record TechniqueEvidence(Site site, TechniqueFacts facts) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    String origin = facts.technique().origin();
    sink.add(origin);
    sink.add(origin, facts.head(), facts.size());
    sink.add(origin, facts.known());
    sink.add(origin, "agree", facts.agree());
    sink.add(origin, "own", site.own());
    sink.add(origin, "subject", site.subject());
    sink.add(origin, "before", facts.technique().next());
    sink.add(origin, "before", facts.technique().next(), facts.head());
    sink.add(origin, "task", facts.task());
    sink.add("technique", facts.head());
    sink.add("technique", "word", facts.word());
    sink.add("technique", "size", facts.size());
    sink.add("technique", facts.compound());
    sink.add("technique", facts.capital());
    sink.add("technique", "here", facts.here());
    if (!site.isRuled()) {
      sink.add("unruled", origin, "subject", site.subject());
      sink.add("unruled", origin, facts.head(), facts.size());
      sink.add("unruled", origin, "systems", site.company().here());
      sink.add("technique?", "here", facts.here());
      sink.add("technique?", facts.known(), facts.compound());
      sink.add("technique?", "agree", facts.agree());
      sink.add("technique?", site.kind(), site.subject());
    }
  }
}
