package dev.claimboard.extract.rank;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the benchmark of a number may be: names of its sentence and of others, the paper's own benchmark. */
final class BenchmarkOptions extends SlotOptions {
  private final String efficiency;

  BenchmarkOptions(Site site, Link ruled, Link previous, boolean efficiency) {
    super(site, ruled, previous);
    this.efficiency = efficiency ? "efficiency" : "quality";
  }

  @Override
  void describeAll(String type, FeatureSink sink) {
    sink.add(type, efficiency);
    sink.add(type, efficiency, site.kind);
    sink.add(type, "index", site.context.index() == 0 ? "first" : "later");
    sink.add(type, "here", String.valueOf(Math.min(3, benchmarksHere())), efficiency);
  }

  private long benchmarksHere() {
    return site.context.names().stream().filter(site.context.meanings()::isBenchmark).map(NameMention::key).distinct().count();
  }

  @Override
  void gather() {
    List<NameMention> own = site.context.meanings().ownBenchmarks();
    if (!own.isEmpty()) {
      add(new Link(new Mention(own.get(0).text(), null), "OWN_BENCHMARK"), "own", sink -> sink.add("own", efficiency));
    }
    int order = 0;
    for (NameMention name : site.context.names()) {
      name(name, order);
      order += site.context.meanings().isBenchmark(name) ? 1 : 0;
    }
    site.clause.phrases().stream().filter(this::canBeBenchmark).forEach(this::phrase);
    elsewhere();
  }

  private void name(NameMention name, int order) {
    String type = type(name);
    Place place = new Place(site, name.range());
    boolean listed = isListed(site.sentence, name.first() - 1) || isListed(site.sentence, name.last() + 1);
    add(Link.to(name, site.context, "BENCHMARK_NAMED"), type, sink -> {
      place.describe(type, sink);
      weight(name, type, sink);
      sink.add(type, "order", String.valueOf(Math.min(3, order)), place.side());
      sink.add(listed ? "listed" : "alone", place.side(), place.gap());
      sink.add(efficiency, place.side(), place.previous());
      sink.add(efficiency, place.side(), place.gap());
      sink.add(place.previous(), place.side(), "numbers", String.valueOf(Math.min(2, place.numbers())));
    });
  }

  private static boolean isListed(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.SLASH);
  }

  private String type(NameMention name) {
    boolean benchmark = site.context.meanings().isBenchmark(name);
    if (site.context.meanings().ownBenchmarks().stream().anyMatch(own -> own.key().equals(name.key()))) {
      return "own here";
    }
    if (site.context.meanings().isOwnMethod(name)) {
      return "own method";
    }
    return benchmark ? name.catalogId() == null ? "benchmark" : "catalog" : site.context.meanings().isSystem(name) ? "system" : "name";
  }

  private void weight(NameMention name, String type, FeatureSink sink) {
    int weight = site.context.meanings().weights().getOrDefault(name.key(), 0);
    sink.add(type, "weight", weight < -5 ? "-6" : weight > 8 ? "9" : String.valueOf(weight));
    sink.add(type, name.isModel() ? "model" : "no model");
    sink.add(type, name.text().chars().anyMatch(Character::isDigit) ? "digit" : "letters",
        name.text().equals(name.text().toUpperCase(java.util.Locale.ROOT)) ? "capitals" : "mixed");
    sink.add(type, "words", String.valueOf(Math.min(3, name.range().size())));
  }

  private boolean canBeBenchmark(TokenRange phrase) {
    NameMention name = site.context.nameAt(phrase.first());
    if (name != null && name.last() >= phrase.last()) {
      return false;
    }
    boolean noun = Lexicon.isBenchmarkNoun(site.sentence.lower(phrase.last()));
    return noun && phrase.size() > 1 && site.context.nameAt(phrase.last()) == null;
  }

  private void phrase(TokenRange phrase) {
    Place place = new Place(site, phrase);
    boolean capital = site.sentence.textOf(phrase).chars().anyMatch(Character::isUpperCase);
    boolean named = site.context.names().stream().anyMatch(name -> phrase.contains(name.first()));
    add(Link.to(phrase, site.context, "BENCHMARK_DESCRIBED"), "phrase", sink -> {
      place.describe("phrase", sink);
      sink.add("phrase", capital ? "capital" : "small", named ? "named" : "nameless");
      sink.add("phrase", "determiner", site.clause.determiner(phrase));
      sink.add("phrase", "size", String.valueOf(Math.min(4, phrase.size())));
    });
  }

  private void elsewhere() {
    Set<String> seen = new HashSet<>();
    site.context.names().forEach(name -> seen.add(name.key()));
    for (int back = 1; back <= site.context.index(); back++) {
      elsewhere(new SentenceContext(site.context.paper(), site.context.index() - back), back, seen);
    }
    for (int i = site.context.index() + 1; i < site.context.paper().sentences().size(); i++) {
      elsewhere(new SentenceContext(site.context.paper(), i), -1, seen);
    }
  }

  private void elsewhere(SentenceContext other, int back, Set<String> seen) {
    long listed = other.names().stream().filter(site.context.meanings()::isBenchmark).map(NameMention::key).distinct().count();
    int order = 0;
    for (NameMention name : other.names()) {
      if (seen.add(name.key())) {
        elsewhere(name, other, back, listed, order++);
      }
    }
  }

  private void elsewhere(NameMention name, SentenceContext other, int back, long listed, int order) {
    String distance = back < 0 ? "later" : String.valueOf(Math.min(4, back));
    String before = before(other.sentence(), name.first() - 1);
    String type = type(name);
    String many = String.valueOf(Math.min(3, listed));
    add(Link.to(name, other, "BENCHMARK_ELSEWHERE"), "elsewhere", sink -> {
      sink.add("elsewhere", type);
      sink.add("elsewhere", type, distance);
      sink.add("elsewhere", type, "after", before);
      sink.add("elsewhere", type, efficiency);
      weight(name, "elsewhere", sink);
      sink.add("elsewhere", "distance", distance);
      sink.add("elsewhere", distance, efficiency, site.kind);
      sink.add("elsewhere", distance, "many", many);
      sink.add("elsewhere", "order", String.valueOf(Math.min(3, order)), many);
      sink.add("elsewhere", "after", before);
      sink.add("elsewhere", distance, "after", before);
      sink.add("elsewhere", evaluates(other.sentence()) ? "evaluates" : "no", distance);
      sink.add("elsewhere", distance, "subject", site.subject);
      sink.add("elsewhere", "numbers", String.valueOf(Math.min(2, other.sentence().amountCount())), distance);
    });
  }

  private static boolean evaluates(SentenceView sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      if (word.startsWith("evaluat") || word.startsWith("experiment") || word.startsWith("benchmark") || word.startsWith("validat")
          || word.equals("tested") || word.equals("results")) {
        return true;
      }
    }
    return false;
  }

  private static String before(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && Place.isFiller(sentence, at)) {
      at--;
    }
    return at < 0 ? "^" : Place.part(sentence, at);
  }
}
