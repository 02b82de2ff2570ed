package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenKind;
import java.util.Locale;
import java.util.Set;

/** How much the words around a name speak for a benchmark (positive) or for a system (negative). */
final class NameWeigher {
  private static final int CATALOG = 6;
  private static final int NOUN = 4;
  private static final int SUFFIX = 2;
  private static final int PLACE = 2;
  private static final int MODEL = -5;
  private static final int COMPARED = -2;
  private static final int SUBJECT = -2;
  private static final Set<String> COMPARING = Set.of("than", "over", "with", "using", "by", "via", "outperforms", "outperforming", "outperform", "outperformed",
      "surpasses", "surpassing", "surpass", "like", "versus", "vs", "vs.", "against", "baseline", "baselines", "exceeds", "exceeding", "beats", "beating", "to");
  private static final Set<String> SYSTEM_NOUNS = Set.of("model", "models", "method", "methods", "framework", "agent", "agents", "algorithm", "backbone",
      "backbones", "encoder", "decoder", "system", "baseline", "baselines", "architecture", "approach", "network", "optimizer", "pipeline", "series",
      "family", "variant", "variants", "module", "gpu", "gpus", "paradigm", "strategy", "layers", "layer", "prompting", "attention", "loss");

  private NameWeigher() {}

  /** What the name itself tells. */
  static int ofName(NameMention name) {
    int weight = name.catalogId() == null ? 0 : CATALOG;
    if (NameShape.isBenchmarkName(name.text())) {
      weight += SUFFIX;
    }
    if (Lexicon.isBenchmarkNoun(name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
      weight += NOUN;
    }
    return NameShape.isModelName(name.text()) && name.catalogId() == null ? weight + MODEL : weight;
  }

  /** What its neighbours tell. */
  static int ofContext(SentenceView sentence, NameMention name) {
    return ofNext(sentence, name.last() + 1) + ofPrevious(sentence, name.first() - 1);
  }

  private static int ofNext(SentenceView sentence, int token) {
    String next = sentence.lower(token);
    String second = sentence.isWord(token) ? sentence.lower(token + 1) : "";
    if (Lexicon.isBenchmarkNoun(next) || !Lexicon.isFunctionWord(next) && Lexicon.isBenchmarkNoun(second) && !Lexicon.isClearVerb(next)) {
      return NOUN;
    }
    if (SYSTEM_NOUNS.contains(next)) {
      return COMPARED;
    }
    boolean verb = Lexicon.isClearVerb(next) || Lexicon.verbEffect(next) != null || Lexicon.isAdverb(next) && Lexicon.isClearVerb(second);
    return verb && sentence.isWord(token) && !next.endsWith("ed") ? SUBJECT : 0;
  }

  private static int ofPrevious(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && (sentence.is(at, TokenKind.ARTICLE) || Lexicon.isDeterminer(sentence.lower(at)) || Lexicon.isIntensifier(sentence.lower(at))
        || sentence.lower(at).equals("challenging") || sentence.lower(at).equals("popular"))) {
      at--;
    }
    String previous = sentence.lower(at);
    if (Lexicon.isFoundation(sentence.lower(at - 1))) {
      return 0;
    }
    if (previous.equals("on") || previous.equals("across")) {
      return PLACE;
    }
    if (Lexicon.isBenchmarkNoun(previous) || previous.equals("as") && Lexicon.isBenchmarkNoun(sentence.lower(at - 2))) {
      return PLACE;
    }
    return COMPARING.contains(previous) ? COMPARED : 0;
  }
}
