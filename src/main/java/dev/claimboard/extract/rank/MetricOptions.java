package dev.claimboard.extract.rank;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the metric of a number may be: noun phrases of its sentence, metrics of others, a quantity that the words imply. */
final class MetricOptions extends SlotOptions {
  private static final int BACK = 3;
  private final Catalog catalog;

  MetricOptions(Site site, Link ruled, Link previous, Catalog catalog) {
    super(site, ruled, previous);
    this.catalog = catalog;
  }

  @Override
  void describeAll(String type, FeatureSink sink) {
    String unit = site.candidate().amount().unit() == null ? "none" : site.candidate().amount().unit().symbol();
    String printed = Lexicon.isOneOf(unit, "none", "%", "points", "x") ? unit : "other";
    sink.add(type, "unit", printed);
    sink.add(type, "unit", printed, site.kind);
    sink.add(type, "series", String.valueOf(Math.min(3, site.candidate().groupSize())));
  }

  @Override
  void gather() {
    if (site.finding.quantity() != null) {
      add(new Link(new Mention(site.finding.quantity(), null), "IMPLIED_QUANTITY"), "implied", sink -> sink.add(site.finding.quantity()));
    }
    site.clause.phrases().forEach(this::phrases);
    Set<String> seen = new HashSet<>();
    for (int back = 1; back <= Math.min(BACK, site.context.index()); back++) {
      elsewhere(new SentenceContext(site.context.paper(), site.context.index() - back), back, seen);
    }
  }

  /** A phrase, and the phrase less a leading benchmark's or system's name. */
  private void phrases(TokenRange phrase) {
    int first = phrase.first();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      NameMention name = site.context.nameAt(i);
      boolean known = name != null && (site.context.meanings().isBenchmark(name) || site.context.meanings().isSystem(name));
      if (known && name.last() < phrase.last()) {
        first = name.last() + 1;
      }
    }
    NameMention last = site.context.nameAt(phrase.last());
    boolean name = last != null && (site.context.meanings().isBenchmark(last) || site.context.meanings().isSystem(last));
    if (!name) {
      phrase(new TokenRange(Math.max(first, phrase.last() - 4), phrase.last()));
    }
  }

  private void phrase(TokenRange phrase) {
    Place place = new Place(site, phrase);
    String head = head(site.sentence, phrase);
    String ruled = site.finding.metric() != null && site.finding.metric().contains(phrase.last()) ? "ruled" : "not";
    add(Link.to(phrase, site.context, "METRIC_PHRASE"), "phrase", sink -> {
      place.describe("phrase", sink);
      sink.add("head", head);
      sink.add("head", head, site.kind);
      sink.add("head", head, place.side(), place.gap());
      sink.add("head", head, place.side(), place.previous());
      sink.add("head", head, place.side(), place.next());
      sink.add("head", head, "numbers", String.valueOf(Math.min(2, place.numbers())));
      sink.add("head", head, ruled);
      sink.add("of rule", ruled, site.rule);
      sink.add("phrase", "size", String.valueOf(Math.min(4, phrase.size())));
      sink.add("phrase", "determiner", site.clause.determiner(phrase));
      sink.add("phrase", site.context.nameAt(phrase.last()) == null ? "nameless" : "name");
      sink.add("word", site.sentence.lower(phrase.last()));
    });
  }

  private String head(SentenceView sentence, TokenRange phrase) {
    String word = sentence.lower(phrase.last());
    if (catalog.findMetric(sentence.textOf(phrase)).isPresent()) {
      return Lexicon.isOneOf(word, "performance", "score", "scores", "quality", "rate") ? "vague" : "catalog";
    }
    if (Lexicon.isOneOf(word, "performance", "score", "scores", "quality", "rate", "results")) {
      return phrase.size() > 1 ? "vague+" : "vague";
    }
    if (Lexicon.isMetricHead(word)) {
      return "metric";
    }
    if (Lexicon.isEfficiency(word)) {
      return "efficiency";
    }
    if (Lexicon.isOwnNoun(Words.singular(word)) || Site.isGenericPlural(word) || Site.isEmptySubject(word)) {
      return "system";
    }
    if (Lexicon.nounEffect(word) != null) {
      return "change";
    }
    return Lexicon.isBenchmarkNoun(word) ? "benchmark" : word.endsWith("ing") ? "ing" : word.endsWith("tion") ? "tion" : "x";
  }

  private void elsewhere(SentenceContext other, int back, Set<String> seen) {
    List<TokenRange> phrases = new Clause(other).phrases();
    int order = 0;
    for (TokenRange phrase : phrases) {
      String head = head(other.sentence(), phrase);
      boolean metric = Lexicon.isOneOf(head, "catalog", "metric", "vague+");
      if (metric && seen.add(other.sentence().textOf(phrase))) {
        elsewhere(phrase, other, head, back, order++);
      }
    }
  }

  private void elsewhere(TokenRange phrase, SentenceContext other, String head, int back, int order) {
    String numbers = String.valueOf(Math.min(2, other.sentence().amountCount()));
    add(Link.to(phrase, other, "METRIC_ELSEWHERE"), "elsewhere", sink -> {
      sink.add("elsewhere", head);
      sink.add("elsewhere", "distance", String.valueOf(back));
      sink.add("elsewhere", head, String.valueOf(back), site.kind);
      sink.add("elsewhere", "order", String.valueOf(Math.min(2, order)));
      sink.add("elsewhere", "numbers", numbers, String.valueOf(back));
      sink.add("elsewhere", "subject", site.subject);
    });
  }
}
