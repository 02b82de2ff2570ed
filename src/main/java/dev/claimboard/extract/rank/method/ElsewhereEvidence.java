package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Site;

/**
 * What tells of a name that the paper mentions in another sentence only.
 *
 * @param site  the number
 * @param other the name
 */
record ElsewhereEvidence(Site site, NameElsewhere other) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    String many = site.company().paper();
    sink.add("elsewhere", "distance", other.distance());
    sink.add("elsewhere", other.kind(), other.model());
    sink.add("elsewhere", other.acting(), other.distance());
    sink.add("elsewhere", other.acting(), other.distance(), site.subject());
    sink.add("elsewhere", "many", many, other.kind());
    sink.add("elsewhere", "own", many, site.own());
    sink.add("elsewhere", "mentions", other.mentions());
    sink.add("elsewhere", "order", other.order());
    sink.add("elsewhere", "title", site.isInTitle(other.name().text()) ? "yes" : "no");
    sink.add("elsewhere", "after", other.after());
    if (!site.isRuled()) {
      sink.add("elsewhere?", "here", site.company().here(), site.subject());
      sink.add("elsewhere?", "many", many, site.subject());
      sink.add("elsewhere?", other.model(), other.acting());
      sink.add("elsewhere?", "after", other.after());
    }
  }
}
