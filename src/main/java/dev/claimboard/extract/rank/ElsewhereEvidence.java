package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;

/**
 * What tells of a name that the paper mentions in another sentence only.
 *
 * @param site    the number
 * @param company the other systems
 * @param name    the name
 * @param other   the sentence that has it
 * @param order   how many such names come before it
 */
record ElsewhereEvidence(Site site, Company company, NameMention name, SentenceContext other, int order) implements Evidence {
  private static final int FAR = 3;

  @Override
  public void describe(FeatureSink sink) {
    int behind = site.context().index() - other.index();
    String distance = behind > 0 ? String.valueOf(Math.min(FAR, behind)) : "later";
    String acting = other.isActing(name) ? "acting" : "no";
    String kind = other.meanings().isSystem(name) ? "system" : "name";
    String model = name.isModel() ? "model" : "no model";
    String after = Place.previous(other.sentence(), name.first() - 1);
    sink.add("elsewhere", "distance", distance);
    sink.add("elsewhere", kind, model);
    sink.add("elsewhere", acting, distance);
    sink.add("elsewhere", acting, distance, site.subject());
    sink.add("elsewhere", "many", company.paper(), kind);
    sink.add("elsewhere", "own", company.paper(), site.own());
    sink.add("elsewhere", "mentions", String.valueOf(Math.min(FAR, mentions())));
    sink.add("elsewhere", "order", String.valueOf(Math.min(FAR, order)));
    sink.add("elsewhere", "title", site.isInTitle(name.text()) ? "yes" : "no");
    sink.add("elsewhere", "after", after);
    if (!site.isRuled()) {
      sink.add("elsewhere?", "here", company.here(), site.subject());
      sink.add("elsewhere?", "many", company.paper(), site.subject());
      sink.add("elsewhere?", model, acting);
      sink.add("elsewhere?", "after", after);
    }
  }

  private long mentions() {
    return site.context().paper().sentences().stream()
        .flatMap(read -> read.names().stream())
        .filter(mention -> mention.key().equals(name.key()))
        .count();
  }
}
