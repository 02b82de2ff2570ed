package dev.claimboard.extract.rank.metric;

import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** The phrases of a sentence that may name what its numbers measure, looked at once for all of them. */
final class MetricSources {
  private final Scene scene;
  private final SentenceContext context;
  private final SentenceView sentence;
  private final List<MetricCandidate> candidates = new ArrayList<>();

  MetricSources(Scene scene) {
    this.scene = scene;
    this.context = scene.context();
    this.sentence = context.sentence();
    List<TokenRange> phrases = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      TokenRange phrase = sentence.isWord(i) && !NounPhrases.isVerbBeforeNumber(sentence, i) ? phraseEndingAt(i) : null;
      if (phrase != null && sentence.amountAt(phrase.first()) < 0) {
        phrases.add(phrase);
      }
    }
    readLists(phrases);
  }

  /** The phrase that ends with a metric's head, a name or a noun phrase; null where none does, or it names a benchmark or a system. */
  private TokenRange phraseEndingAt(int token) {
    boolean head = MetricWords.isMetricHead(sentence.lower(token));
    NameMention name = context.nameAt(token);
    boolean taken = name != null && isOther(name);
    boolean named = name != null && name.last() == token && !taken;
    TokenRange noun = scene.clause().phraseAt(token);
    boolean ends = noun != null && noun.last() == token && !taken && !Site.isGenericPlural(sentence.lower(token));
    if (!head && !named && !ends) {
      return null;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, token);
    return phrase == null && named ? name.range() : phrase;
  }

  /** Whether the name is that of a benchmark or of a system. */
  private boolean isOther(NameMention name) {
    PaperNames meanings = context.meanings();
    return meanings.isBenchmark(name) || meanings.isSystem(name) || meanings.isOwnMethod(name) || name.isModel();
  }

  private void readLists(List<TokenRange> phrases) {
    List<TokenRange> list = new ArrayList<>();
    for (TokenRange phrase : phrases) {
      if (!list.isEmpty() && !sentence.holdsOnlySeparators(list.get(list.size() - 1).last() + 1, phrase.first())) {
        close(list);
      }
      list.add(phrase);
    }
    close(list);
  }

  private void close(List<TokenRange> list) {
    List<Integer> ends = list.stream().map(TokenRange::last).toList();
    list.forEach(phrase -> candidates.add(MetricCandidate.of(phrase, ends, context)));
    list.clear();
  }

  Scene scene() {
    return scene;
  }

  /**
   * The phrases, in order.
   *
   * @param stated where a rule saw the metric, which goes before a phrase that ends there too; or null
   */
  List<MetricCandidate> candidates(TokenRange stated) {
    if (stated == null) {
      return candidates;
    }
    List<MetricCandidate> all = new ArrayList<>();
    boolean known = false;
    for (MetricCandidate candidate : candidates) {
      boolean same = candidate.end() == stated.last();
      all.add(same ? MetricCandidate.of(stated, candidate.list(), context) : candidate);
      known |= same;
    }
    if (!known) {
      all.add(MetricCandidate.of(stated, List.of(stated.last()), context));
    }
    return all;
  }
}
