package dev.claimboard.extract.rank.metric;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;

/**
 * What tells of a phrase of the number's sentence whether it names what the number measures.
 *
 * @param site      the number
 * @param candidate the phrase
 */
record MetricPhraseEvidence(MetricSite site, MetricCandidate candidate) implements Evidence {

  @Override
  public void describe(FeatureSink sink) {
    TokenRange range = candidate.range();
    SentenceView sentence = site.site().sentence();
    String kind = MetricCandidate.kind(sentence.lower(range.last()));
    String stated = site.site().isMetric(range.last()) ? "stated" : "not stated";
    String side = range.last() < site.candidate().amount().first() ? "left" : "right";
    String place = candidate.place(site.candidate());
    String nearness = candidate.nearness(site.candidate());
    new Place(site.site(), range).describe("phrase", sink);
    if (site.candidate().groupSize() > 1) {
      Place.fromList(site.site(), range).describeGap("list", sink);
    }
    sink.add("phrase", stated, kind);
    sink.add("phrase", stated);
    sink.add("phrase", candidate.metric() ? "can be" : "cannot be", kind);
    sink.add("phrase", place, side);
    sink.add("phrase", place, kind);
    sink.add("phrase", nearness, kind);
    sink.add("phrase", nearness, site.site().kind());
    sink.add("phrase", nearness, isPrintedLarge(sentence, range.last()) ? "large" : "small");
    sink.add("phrase", nearness, site.unit());
    sink.add("phrase", "behind word", Place.previous(sentence, range.first() - 1), kind);
  }

  /** Whether a word has a capital that the start of the sentence does not explain. */
  private static boolean isPrintedLarge(SentenceView sentence, int token) {
    String word = sentence.token(token).text();
    return word.length() > 1 && !Lexicon.isOneOf(word, sentence.lower(token));
  }
}
