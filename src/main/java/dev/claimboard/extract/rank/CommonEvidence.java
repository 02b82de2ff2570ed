package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;

/**
 * What every option is told by: its type together with the number's surroundings, and whether the rules or the number before agree.
 *
 * @param site the number
 * @param link the option's name
 * @param type what kind of option it is
 */
record CommonEvidence(Site site, Link link, String type) implements Evidence {

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
    if (same(link, site.ruled())) {
      sink.add("ruled");
      sink.add("ruled", ruled);
      sink.add("ruled", ruled, type);
      sink.add("ruled", ruled, "rule", site.rule());
    }
    if (site.previous() != null && same(link, site.previous())) {
      sink.add("previous", site.list());
      sink.add("previous", site.list(), type);
      sink.add("previous", site.rule());
      sink.add("previous", site.list(), "ruled", ruled);
    }
  }

  /** Whether two links name the same, or nothing. */
  static boolean same(Link one, Link other) {
    if (!one.isNamed() || !other.isNamed()) {
      return one.isNamed() == other.isNamed();
    }
    return one.mention().name().equalsIgnoreCase(other.mention().name());
  }
}
