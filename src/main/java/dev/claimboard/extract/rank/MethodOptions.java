package dev.claimboard.extract.rank;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.Technique;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the system of a number may be: the paper's own, a name or a noun phrase of the sentence, a name of another sentence. */
final class MethodOptions extends SlotOptions {
  private static final Set<String> NO_TECHNIQUES =
      Set.of("benchmark", "evaluation", "study", "analysis", "survey", "dataset", "corpus", "review", "comparison");

  private String many = "";
  private String systemsHere = "";

  MethodOptions(Site site, Link ruled, Link previous) {
    super(site, ruled, previous);
  }

  @Override
  void gather() {
    systemsHere = String.valueOf(Math.min(3, site.context.names().stream().filter(name -> canBeMeant(name) && site.context.meanings().isSystem(name)).map(NameMention::key).distinct().count()));
    own();
    techniques();
    site.context.names().stream().filter(name -> !site.context.meanings().isOwnMethod(name)).forEach(this::name);
    site.clause.phrases().stream().filter(this::canBeSystem).forEach(this::phrase);
    elsewhere();
  }

  private void own() {
    List<NameMention> own = site.context.meanings().ownMethods();
    if (own.isEmpty()) {
      return;
    }
    boolean here = site.context.names().stream().anyMatch(site.context.meanings()::isOwnMethod);
    add(new Link(new Mention(own.get(0).text(), null), "OWN_METHOD"), "own", sink -> sink.add("own", here ? "here" : "away"));
    for (NameMention name : site.context.names()) {
      if (site.context.meanings().isOwnMethod(name)) {
        boolean first = name.key().equals(own.get(0).key());
        Place place = new Place(site, name.range());
        add(Link.to(name, site.context, "METHOD_NAMED"), "own here", sink -> {
          sink.add("own here", first ? "first" : "other");
          place.describe("own here", sink);
        });
      }
    }
  }

  private void name(NameMention name) {
    boolean benchmark = site.context.meanings().isBenchmark(name) || name.catalogId() != null;
    String type = benchmark ? "benchmark" : site.context.meanings().isSystem(name) ? "system" : "name";
    Place place = new Place(site, name.range());
    add(Link.to(name, site.context, "METHOD_NAMED"), type, sink -> {
      place.describe(type, sink);
      if (!isRuled()) {
        place.describe(type + "?", sink);
        sink.add(type + "?", "here", systemsHere, site.own);
        sink.add(type + "?", name.isModel() ? "model" : "no model", site.subject);
      }
      sink.add(type, "here", systemsHere);
      sink.add(type, name.isModel() ? "model" : "no model");
      sink.add(type, "title", isInTitle(name.text()) ? "yes" : "no");
      if (site.finding.metric() != null && site.finding.metric().contains(name.last())) {
        sink.add("metric");
      }
    });
  }

  private boolean canBeSystem(TokenRange phrase) {
    NameMention name = site.context.nameAt(phrase.first());
    String head = site.sentence.lower(phrase.last());
    boolean onlyName = name != null && name.first() <= phrase.first() && name.last() >= phrase.last();
    boolean metric = site.finding.metric() != null && site.finding.metric().contains(phrase.last());
    return !onlyName && !metric && !Lexicon.isMetricHead(head) && !Site.isEmptySubject(head);
  }

  private void phrase(TokenRange phrase) {
    Place place = new Place(site, phrase);
    add(Link.to(phrase, site.context, "METHOD_DESCRIBED"), "phrase", sink -> {
      place.describe("phrase", sink);
      shape("phrase", phrase, sink);
      if (!isRuled()) {
        place.describe("phrase?", sink);
        shape("phrase?", phrase, sink);
        sink.add("phrase?", "here", systemsHere);
      }
    });
  }

  private void shape(String type, TokenRange phrase, FeatureSink sink) {
    String head = head(site.sentence.lower(phrase.last()));
    String subject = site.isSubject(phrase) ? "subject" : "no";
    String title = Words.overlap(site.sentence, phrase, site.context.paper().title());
    String size = String.valueOf(Math.min(4, phrase.size()));
    sink.add(type, head, "size", size);
    sink.add(type, head, "determiner", site.clause.determiner(phrase));
    sink.add(type, head, subject);
    sink.add(type, site.isBest(phrase) ? "best" : "not best");
    sink.add(type, isCompound(phrase) ? "compound" : "plain", isCapital(phrase) ? "capital" : "small");
    sink.add(type, "title", title);
    sink.add(type, head + " " + subject, "title", title);
    sink.add(type, "word", Words.singular(site.sentence.lower(phrase.last())));
    sink.add(type + " " + subject, "word", Words.singular(site.sentence.lower(phrase.last())));
    sink.add(type, "task", task(site.sentence.lower(phrase.last())), subject);
    sink.add(type, isRepeated(phrase) ? "repeated" : "once");
  }

  private static String head(String word) {
    if (Lexicon.isOwnNoun(word)) {
      return "own";
    }
    if (Site.isGenericPlural(word)) {
      return "plural";
    }
    if (Lexicon.isBenchmarkNoun(word)) {
      return "benchmark";
    }
    return word.endsWith("ing") ? "ing" : word.endsWith("tion") || word.endsWith("ment") ? "tion" : word.endsWith("s") ? "s" : "x";
  }

  private boolean isCompound(TokenRange phrase) {
    return site.sentence.textOf(phrase).indexOf('-') > 0;
  }

  private boolean isCapital(TokenRange phrase) {
    for (int i = Math.max(1, phrase.first()); i <= phrase.last(); i++) {
      if (Character.isUpperCase(site.sentence.token(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRepeated(TokenRange phrase) {
    String text = site.context.paper().source().clean();
    String words = site.sentence.textOf(phrase);
    int first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) >= 0;
  }

  private boolean isInTitle(String words) {
    SentenceView title = site.context.paper().title();
    return title != null && title.textOf(new TokenRange(0, title.size() - 1)).contains(words);
  }

  private void techniques() {
    Set<String> seen = new HashSet<>();
    for (Technique technique : site.context.paper().techniques()) {
      if (seen.add(technique.text().toLowerCase(Locale.ROOT))) {
        add(new Link(new Mention(technique.text(), null), "METHOD_TECHNIQUE"), "technique", sink -> technique(technique, sink));
      }
    }
  }

  private void technique(Technique technique, FeatureSink sink) {
    String origin = technique.origin();
    String[] words = technique.text().toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    String text = site.context.paper().source().clean().toLowerCase(Locale.ROOT);
    int telling = 0;
    int known = 0;
    int here = 0;
    for (String word : words) {
      telling += Lexicon.isOwnNoun(word) ? 0 : 1;
      known += text.contains(word) ? 1 : 0;
      here += word.length() > 4 && !Lexicon.isOwnNoun(word) && Words.contains(site.sentence, word) ? 1 : 0;
    }
    String head = NO_TECHNIQUES.contains(last) ? "benchmark" : head(last);
    String size = String.valueOf(Math.min(4, telling));
    sink.add(origin);
    sink.add(origin, head, size);
    sink.add(origin, text.contains(technique.text().toLowerCase(Locale.ROOT)) ? "whole" : known == words.length ? "parts" : "not all");
    sink.add(origin, "agree", String.valueOf(agreeing(technique, words)));
    sink.add(origin, "own", site.own);
    sink.add(origin, "subject", site.subject);
    if (!isRuled()) {
      sink.add(origin + "?", "subject", site.subject);
      sink.add(origin + "?", head, size);
      sink.add(origin + "?", "here", systemsHere);
      sink.add("technique?", "here", String.valueOf(Math.min(2, here)));
      sink.add("technique?", text.contains(technique.text().toLowerCase(Locale.ROOT)) ? "whole" : known == words.length ? "parts" : "not all", technique.text().indexOf('-') > 0 ? "compound" : "plain");
      sink.add("technique?", "agree", String.valueOf(agreeing(technique, words)));
      sink.add("technique?", site.kind, site.subject);
    }
    sink.add("technique", head);
    sink.add(origin, "before", technique.next());
    sink.add(origin, "before", technique.next(), head);
    sink.add("technique", "word", Words.singular(last));
    sink.add("technique", "task", task(last), text.contains(technique.text().toLowerCase(Locale.ROOT)) ? "whole" : "parts");
    sink.add(origin, "task", task(last));
    sink.add("technique", "size", size);
    sink.add("technique", technique.text().indexOf('-') > 0 ? "compound" : "plain");
    sink.add("technique", !origin.startsWith("TITLE") && Character.isUpperCase(technique.text().charAt(0)) ? "capital" : "small");
    sink.add("technique", "here", String.valueOf(Math.min(2, here)));
  }

  private static String task(String word) {
    return Lexicon.isOneOf(Words.singular(word), "detection", "recognition", "segmentation", "classification", "translation", "generation",
        "estimation", "prediction", "reconstruction", "forecasting", "tracking", "retrieval", "answering", "summarization", "understanding",
        "reasoning", "identification", "localization", "verification", "analysis", "assessment", "evaluation", "synthesis", "planning") ? "task" : "no";
  }

  /** How many other descriptions of the paper's technique share a longer word with it, at most 2. */
  private int agreeing(Technique technique, String[] words) {
    int agreeing = 0;
    for (Technique other : site.context.paper().techniques()) {
      String text = other.text().toLowerCase(Locale.ROOT);
      boolean agrees = false;
      for (String word : words) {
        agrees |= word.length() > 4 && text.contains(Words.singular(word));
      }
      agreeing += other != technique && agrees ? 1 : 0;
    }
    return Math.min(2, agreeing);
  }

  private void elsewhere() {
    Set<String> seen = new HashSet<>();
    site.context.names().forEach(name -> seen.add(name.key()));
    int count = site.context.paper().sentences().size();
    Set<String> others = new HashSet<>();
    for (int i = 0; i < count; i++) {
      new SentenceContext(site.context.paper(), i).names().stream().filter(name -> canBeMeant(name) && (name.isModel() || site.context.meanings().isSystem(name))).forEach(name -> others.add(name.key()));
    }
    many = String.valueOf(Math.min(4, others.size()));
    int order = 0;
    for (int i = 0; i < count; i++) {
      SentenceContext other = new SentenceContext(site.context.paper(), i);
      for (NameMention name : other.names()) {
        if (canBeMeant(name) && seen.add(name.key())) {
          elsewhere(name, other, order++);
        }
      }
    }
  }

  private boolean canBeMeant(NameMention name) {
    return !site.context.meanings().isOwnMethod(name) && !site.context.meanings().isBenchmark(name) && name.catalogId() == null;
  }

  private void elsewhere(NameMention name, SentenceContext other, int order) {
    int behind = site.context.index() - other.index();
    String distance = behind > 0 ? String.valueOf(Math.min(3, behind)) : "later";
    String acting = other.isActing(name) ? "acting" : "no";
    add(Link.to(name, other, "METHOD_ELSEWHERE"), "elsewhere", sink -> {
      if (!isRuled()) {
        sink.add("elsewhere?", "here", systemsHere, site.subject);
        sink.add("elsewhere?", "many", many, site.subject);
        sink.add("elsewhere?", name.isModel() ? "model" : "no model", acting);
        sink.add("elsewhere?", "after", before(other.sentence(), name.first() - 1));
      }
      sink.add("elsewhere", "distance", distance);
      sink.add("elsewhere", site.context.meanings().isSystem(name) ? "system" : "name", name.isModel() ? "model" : "no model");
      sink.add("elsewhere", acting, distance);
      sink.add("elsewhere " + acting, distance, site.subject);
      sink.add("elsewhere", "many", many, site.context.meanings().isSystem(name) ? "system" : "name");
      sink.add("elsewhere", "many", many, site.own);
      sink.add("elsewhere", "mentions", String.valueOf(Math.min(3, mentions(name))));
      sink.add("elsewhere", "order", String.valueOf(Math.min(3, order)));
      sink.add("elsewhere", "title", isInTitle(name.text()) ? "yes" : "no");
      sink.add("elsewhere", "after", before(other.sentence(), name.first() - 1));
    });
  }

  private long mentions(NameMention name) {
    return site.context.paper().sentences().stream().flatMap(read -> read.names().stream()).filter(other -> other.key().equals(name.key())).count();
  }

  private static String before(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && Place.isFiller(sentence, at)) {
      at--;
    }
    return at < 0 ? "^" : Place.part(sentence, at);
  }
}
