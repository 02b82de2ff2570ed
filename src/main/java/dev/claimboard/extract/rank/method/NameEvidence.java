package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.rank.Site;

/**
 * What tells of a name in the number's sentence.
 *
 * @param site the number
 * @param name the name
 * @param type what kind of name it is
 */
record NameEvidence(Site site, NameMention name, Type type) implements Evidence {

  /** What a name is used for in the paper, and its words for features; the second one where the rules name no method. */
  enum Type {
    BENCHMARK("benchmark", "benchmark?"),
    SYSTEM("system", "system?"),
    OTHER("name", "name?");

    private final String word;
    private final String unruled;

    Type(String word, String unruled) {
      this.word = word;
      this.unruled = unruled;
    }

    String word() {
      return word;
    }
  }

  @Override
  public void describe(FeatureSink sink) {
    Place place = new Place(site, name.range());
    String model = name.isModel() ? "model" : "no model";
    place.describe(type.word, sink);
    sink.add(type.word, "here", site.company().here());
    sink.add(type.word, model);
    sink.add(type.word, "title", site.isInTitle(name.text()) ? "yes" : "no");
    if (site.isMetric(name.last())) {
      sink.add("metric");
    }
    if (!site.isRuled()) {
      place.describe(type.unruled, sink);
      sink.add(type.unruled, "here", site.company().here(), site.own());
      sink.add(type.unruled, model, site.subject());
    }
  }
}
