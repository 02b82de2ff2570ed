package dev.claimboard.extract.rank.method;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.link.ComparedPair;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.Option;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What the method of a number may be: nothing, the paper's own system or technique, a name or a noun phrase of the sentence, a name of
 * another sentence, what the rules say, and what the number before has.
 */
final class MethodOptions {
  private final Site site;
  private final PaperNames meanings;
  private final TokenRange heldAgainst;
  private final List<Option> options = new ArrayList<>();

  private MethodOptions(Site site) {
    this.site = site;
    this.meanings = site.context().meanings();
    this.heldAgainst = ComparedPair.heldAgainst(site.candidate(), site.context());
  }

  static List<Option> of(Site site, MethodSources surroundings) {
    MethodOptions options = new MethodOptions(site);
    options.add(Link.nothing(), "none", sink -> { });
    options.own();
    for (TechniqueFacts facts : surroundings.techniques()) {
      Link link = new Link(new Mention(facts.technique().text(), null), "METHOD_TECHNIQUE");
      options.add(link, "technique", new TechniqueEvidence(site, facts));
    }
    options.names();
    for (PhraseFacts phrase : surroundings.phrases()) {
      options.phrase(phrase);
    }
    for (NameElsewhere other : surroundings.elsewhere()) {
      options.add(other.link(), "elsewhere", new ElsewhereEvidence(site, other));
    }
    options.addUnseen(site.ruled(), "ruled");
    options.addUnseen(site.previous(), "previous");
    return options.options;
  }

  private void add(Link link, String type, Evidence evidence) {
    options.add(new Option(link, new MethodEvidence(site, link, type).and(evidence)));
  }

  private void addUnseen(Link link, String type) {
    if (link == null || !link.isNamed()) {
      return;
    }
    for (Option option : options) {
      if (option.link().namesSameAs(link)) {
        return;
      }
    }
    add(link, type, sink -> { });
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

  private void names() {
    for (NameMention name : site.context().names()) {
      if (!meanings.isOwnMethod(name) && !isHeldAgainst(name.range())) {
        NameEvidence.Type type = typeOf(name);
        add(Link.to(name, site.context(), "METHOD_NAMED"), type.word(), new NameEvidence(site, name, type));
      }
    }
  }

  private boolean isHeldAgainst(TokenRange words) {
    return heldAgainst != null && heldAgainst.first() <= words.last() && words.first() <= heldAgainst.last();
  }

  private NameEvidence.Type typeOf(NameMention name) {
    if (!meanings.canBeSystem(name)) {
      return NameEvidence.Type.BENCHMARK;
    }
    return meanings.isSystem(name) ? NameEvidence.Type.SYSTEM : NameEvidence.Type.OTHER;
  }

  /** A phrase that is more than a name, and neither the metric nor an empty word such as {@code results}. */
  private void phrase(PhraseFacts facts) {
    TokenRange phrase = facts.range();
    NameMention name = site.context().nameAt(phrase.first());
    String head = site.sentence().lower(phrase.last());
    boolean onlyName = name != null && name.first() <= phrase.first() && name.last() >= phrase.last();
    if (!onlyName && !isHeldAgainst(phrase) && !site.isMetric(phrase.last()) && !MetricWords.isMetricHead(head)
        && !Site.isEmptySubject(head)) {
      add(Link.to(phrase, site.context(), "METHOD_DESCRIBED"), "phrase", new PhraseEvidence(site, facts));
    }
  }
}
