package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.rank.Site;

/**
 * What tells of a noun phrase without a proper name in the number's sentence: {@code few-shot prompting}, {@code the best model}.
 *
 * @param site   the number
 * @param phrase the phrase
 */
record PhraseEvidence(Site site, PhraseFacts phrase) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    Place place = new Place(site, phrase.range());
    describe("phrase", place, sink);
    if (!site.isRuled()) {
      describe("phrase?", place, sink);
      sink.add("phrase?", "here", site.company().here());
    }
  }

  private void describe(String type, Place place, FeatureSink sink) {
    String subject = site.isSubject(phrase.range()) ? "subject" : "no";
    place.describe(type, sink);
    sink.add(type, phrase.head(), "size", phrase.size());
    sink.add(type, phrase.head(), "determiner", phrase.determiner());
    sink.add(type, phrase.head(), subject);
    sink.add(type, phrase.best());
    sink.add(type, phrase.compound(), phrase.capital());
    sink.add(type, "title", phrase.title());
    sink.add(type, phrase.head(), subject, phrase.title());
    sink.add(type, "word", phrase.word());
    sink.add(type, "word", phrase.word(), subject);
    sink.add(type, "task", phrase.task(), subject);
    sink.add(type, phrase.repeated());
  }
}
