package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenRange;

/**
 * What tells of a noun phrase without a proper name in the number's sentence: {@code few-shot prompting}, {@code the best model}.
 *
 * @param site    the number
 * @param company the other systems
 * @param phrase  the phrase
 */
record PhraseEvidence(Site site, Company company, TokenRange phrase) implements Evidence {
  private static final int LARGE = 4;

  @Override
  public void describe(FeatureSink sink) {
    Place place = new Place(site, phrase);
    describe("phrase", place, sink);
    if (!site.isRuled()) {
      describe("phrase?", place, sink);
      sink.add("phrase?", "here", company.here());
    }
  }

  private void describe(String type, Place place, FeatureSink sink) {
    String word = site.sentence().lower(phrase.last());
    String head = Words.head(word);
    String subject = site.isSubject(phrase) ? "subject" : "no";
    String title = Words.overlap(site.sentence(), phrase, site.context().paper().title());
    String size = String.valueOf(Math.min(LARGE, phrase.size()));
    place.describe(type, sink);
    sink.add(type, head, "size", size);
    sink.add(type, head, "determiner", site.clause().determiner(phrase));
    sink.add(type, head, subject);
    sink.add(type, site.isBest(phrase) ? "best" : "not best");
    sink.add(type, isCompound() ? "compound" : "plain", isCapital() ? "capital" : "small");
    sink.add(type, "title", title);
    sink.add(type, head, subject, title);
    sink.add(type, "word", Words.singular(word));
    sink.add(type, "word", Words.singular(word), subject);
    sink.add(type, "task", Words.isTask(word) ? "task" : "no", subject);
    sink.add(type, isRepeated() ? "repeated" : "once");
  }

  private boolean isCompound() {
    return site.sentence().textOf(phrase).indexOf('-') > 0;
  }

  private boolean isCapital() {
    for (int i = Math.max(1, phrase.first()); i <= phrase.last(); i++) {
      if (Character.isUpperCase(site.sentence().token(i).text().charAt(0)) && !Lexicon.isCommonCapital(site.sentence().token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isRepeated() {
    String text = site.context().paper().source().clean();
    String words = site.sentence().textOf(phrase);
    int first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) >= 0;
  }
}
