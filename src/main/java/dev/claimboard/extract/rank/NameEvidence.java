package dev.claimboard.extract.rank;

import dev.claimboard.extract.name.NameMention;

/**
 * What tells of a name in the number's sentence.
 *
 * @param site    the number
 * @param company the other systems
 * @param name    the name
 * @param type    what kind of name it is
 */
record NameEvidence(Site site, Company company, NameMention name, String type) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    Place place = new Place(site, name.range());
    String model = name.isModel() ? "model" : "no model";
    place.describe(type, sink);
    sink.add(type, "here", company.here());
    sink.add(type, model);
    sink.add(type, "title", site.isInTitle(name.text()) ? "yes" : "no");
    if (site.isMetric(name.last())) {
      sink.add("metric");
    }
    if (!site.isRuled()) {
      place.describe(type + "?", sink);
      sink.add(type + "?", "here", company.here(), site.own());
      sink.add(type + "?", model, site.subject());
    }
  }
}
