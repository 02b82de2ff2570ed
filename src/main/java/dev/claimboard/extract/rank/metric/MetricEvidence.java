package dev.claimboard.extract.rank.metric;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MeasuredFinding;
import dev.claimboard.extract.link.Scales;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Words;
import dev.claimboard.phrase.Amount;
import java.util.Locale;
import java.util.Set;

/**
 * What every option for a metric is told by: its type together with the number's surroundings, its last word, and whether the rules, the
 * number before or the last result of the sentences before agree.
 *
 * @param site the number
 * @param link the option's name
 * @param type what kind of option it is
 */
record MetricEvidence(MetricSite site, Link link, String type) implements Evidence {
  private static final Set<String> BREAKS = Set.of("while", "whereas", "but", "with", ";");
  private static final int LONG = 3;

  @Override
  public void describe(FeatureSink sink) {
    describeNumber(sink);
    if (link.isNamed()) {
      describeName(sink);
    }
    if (link.namesSameAs(site.ruled())) {
      describeRuled(sink);
    }
    describeAgreement("previous", MetricSite.last(site.earlier()), sink);
    describeAgreement("before", MetricSite.last(site.before()), sink);
  }

  private void describeNumber(FeatureSink sink) {
    String kind = site.site().kind();
    String order = site.earlier().isEmpty() ? "first" : "later";
    sink.add(type);
    sink.add(type, kind);
    sink.add(type, "ruled", site.ruled().by());
    sink.add(type, "unit", site.unit(), kind);
    sink.add(type, site.finding().metric() == null ? "not stated" : "stated", kind);
    sink.add(type, site.noun(), kind);
    sink.add(type, site.noun(), "number after", site.site().left());
    sink.add(type, order, site.site().list());
    sink.add(type, order, site.before().isEmpty() ? "none before" : "some before");
  }

  private void describeName(FeatureSink sink) {
    String name = link.mention().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String word = Words.singular(name.substring(name.lastIndexOf(' ') + 1));
    String words = Words.count((int) name.chars().filter(letter -> letter == ' ').count(), LONG);
    String kind = MetricCandidate.kind(name.substring(name.lastIndexOf(' ') + 1));
    sink.add("name", kind);
    sink.add("name", kind, type);
    sink.add("name", kind, site.site().kind());
    sink.add("name", kind, site.unit());
    sink.add("name", kind, "blanks", words);
    sink.add("word", word);
    sink.add("word", word, site.unit());
    sink.add("word", word, site.site().kind());
  }

  private void describeRuled(FeatureSink sink) {
    String ruled = site.ruled().by();
    sink.add("ruled");
    sink.add("ruled", ruled);
    sink.add("ruled", ruled, type);
    sink.add("ruled", ruled, site.site().kind());
    sink.add("ruled", ruled, site.unit());
  }

  private void describeAgreement(String name, MeasuredFinding other, FeatureSink sink) {
    if (other == null || !link.namesSameAs(other.metric())) {
      return;
    }
    String scale = scale(other);
    String kinds = other.finding().kind() == site.finding().kind() ? "same kind" : other.finding().kind() + " " + site.finding().kind();
    String joint = joint(other);
    String by = other.metric().by();
    sink.add(name, type);
    sink.add(name, site.site().list());
    sink.add(name, scale);
    sink.add(name, kinds);
    sink.add(name, scale, kinds);
    sink.add(name, site.noun(), kinds);
    sink.add(name, "ruled", site.ruled().by());
    sink.add(name, by);
    sink.add(name, by, scale);
    sink.add(name, by, site.noun());
    sink.add(name, joint);
    sink.add(name, joint, scale);
    sink.add(name, joint, site.noun());
  }

  private String scale(MeasuredFinding other) {
    Amount one = other.finding().candidate().amount();
    Amount mine = site.candidate().amount();
    return Scales.areAlike(one, mine) ? "alike" : Scales.exclude(one, mine) ? "unlike" : "perhaps";
  }

  /** Whether a word between two numbers of a sentence sets one off from the other. */
  private String joint(MeasuredFinding other) {
    if (other.finding().candidate().sentence() != site.site().sentence()) {
      return "other sentence";
    }
    int from = other.finding().candidate().amount().last() + 1;
    return site.site().sentence().find(from, site.candidate().amount().first(), BREAKS) >= 0 ? "broken" : "joined";
  }
}
