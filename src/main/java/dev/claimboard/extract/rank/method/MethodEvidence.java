package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Site;

/**
 * What every option is told by: its type together with the number's surroundings, and whether the rules or the number before agree.
 *
 * @param site the number
 * @param link the option's name
 * @param type what kind of option it is
 */
record MethodEvidence(Site site, Link link, String type) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    String ruled = site.ruled().by();
    sink.add(type);
    sink.add(type, site.kind());
    sink.add(type, "ruled", ruled);
    sink.add(type, "subject", site.subject());
    sink.add(type, "own", site.own());
    sink.add(type, "subject", site.subject(), site.own());
    sink.add(type, "rule", site.rule());
    sink.add(type, "number after", site.left());
    sink.add(type, "number before", site.right());
    if (link.namesSameAs(site.ruled())) {
      sink.add("ruled");
      sink.add("ruled", ruled);
      sink.add("ruled", ruled, type);
      sink.add("ruled", ruled, "rule", site.rule());
    }
    if (site.previous() != null && link.namesSameAs(site.previous())) {
      sink.add("previous", site.list());
      sink.add("previous", site.list(), type);
      sink.add("previous", site.rule());
      sink.add("previous", site.list(), "ruled", ruled);
    }
  }
}
