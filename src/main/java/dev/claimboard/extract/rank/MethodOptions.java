package dev.claimboard.extract.rank;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.name.Technique;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the method of a number may be: nothing, the paper's own system or technique, a name or a noun phrase of the sentence, a name of
 * another sentence, what the rules say, and what the number before has.
 */
final class MethodOptions {
  private final Site site;
  private final PaperNames meanings;
  private final Company company;
  private final List<Option> options = new ArrayList<>();

  private MethodOptions(Site site) {
    this.site = site;
    this.meanings = site.context().meanings();
    this.company = Company.of(site.context());
  }

  static List<Option> of(Site site) {
    MethodOptions options = new MethodOptions(site);
    options.add(Link.nothing(), "none", sink -> {});
    options.own();
    options.techniques();
    options.here();
    options.elsewhere();
    options.addUnseen(site.ruled(), "ruled");
    options.addUnseen(site.previous(), "previous");
    return options.options;
  }

  private void add(Link link, String type, Evidence evidence) {
    options.add(new Option(link, new CommonEvidence(site, link, type).and(evidence)));
  }

  private void addUnseen(Link link, String type) {
    if (link != null && link.isNamed() && options.stream().noneMatch(option -> CommonEvidence.same(option.link(), link))) {
      add(link, type, sink -> {});
    }
  }

  private void own() {
    List<NameMention> own = meanings.ownMethods();
    if (own.isEmpty()) {
      return;
    }
    List<NameMention> here = site.context().names().stream().filter(meanings::isOwnMethod).toList();
    add(new Link(new Mention(own.get(0).text(), null), "OWN_METHOD"), "own", sink -> sink.add("own", here.isEmpty() ? "away" : "here"));
    for (NameMention name : here) {
      String order = name.key().equals(own.get(0).key()) ? "first" : "other";
      add(Link.to(name, site.context(), "METHOD_NAMED"), "own here", sink -> {
        sink.add("own here", order);
        new Place(site, name.range()).describe("own here", sink);
      });
    }
  }

  /** What describes the technique, where the paper gives its system no name. */
  private void techniques() {
    if (!meanings.ownMethods().isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Technique technique : site.context().paper().techniques()) {
      if (seen.add(technique.text().toLowerCase(Locale.ROOT))) {
        Link link = new Link(new Mention(technique.text(), null), "METHOD_TECHNIQUE");
        add(link, "technique", new TechniqueEvidence(site, company, technique));
      }
    }
  }

  private void here() {
    for (NameMention name : site.context().names()) {
      if (!meanings.isOwnMethod(name)) {
        String type = meanings.isBenchmark(name) || name.catalogId() != null ? "benchmark" : meanings.isSystem(name) ? "system" : "name";
        add(Link.to(name, site.context(), "METHOD_NAMED"), type, new NameEvidence(site, company, name, type));
      }
    }
    for (TokenRange phrase : site.clause().phrases()) {
      if (canBeSystem(phrase)) {
        add(Link.to(phrase, site.context(), "METHOD_DESCRIBED"), "phrase", new PhraseEvidence(site, company, phrase));
      }
    }
  }

  /** Whether a phrase is more than a name, and neither the metric nor an empty word such as {@code results}. */
  private boolean canBeSystem(TokenRange phrase) {
    NameMention name = site.context().nameAt(phrase.first());
    String head = site.sentence().lower(phrase.last());
    boolean onlyName = name != null && name.first() <= phrase.first() && name.last() >= phrase.last();
    return !onlyName && !site.isMetric(phrase.last()) && !Lexicon.isMetricHead(head) && !Site.isEmptySubject(head);
  }

  private void elsewhere() {
    Set<String> seen = new HashSet<>();
    site.context().names().forEach(name -> seen.add(name.key()));
    int order = 0;
    for (int i = 0; i < site.context().paper().sentences().size(); i++) {
      SentenceContext other = new SentenceContext(site.context().paper(), i);
      for (NameMention name : other.names()) {
        if (Company.canBeSystem(meanings, name) && seen.add(name.key())) {
          Link link = Link.to(name, other, "METHOD_ELSEWHERE");
          add(link, "elsewhere", new ElsewhereEvidence(site, company, name, other, order));
          order++;
        }
      }
    }
  }
}
