package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that do something in a paper ({@code X reduces}), which tells the paper's own system when nothing introduces it. */
final class ActingNames {
  private ActingNames() {}

  /** The name that acts, when it is the only one and is no known model's; else none. */
  static List<NameMention> onlyOne(List<ReadSentence> sentences) {
    Map<String, NameMention> acting = new LinkedHashMap<>();
    for (ReadSentence read : sentences) {
      for (NameMention name : read.names()) {
        if (acts(read.sentence(), name)) {
          acting.putIfAbsent(name.key(), name);
        }
      }
    }
    boolean own = acting.size() == 1 && acting.values().stream().noneMatch(ActingNames::isKnown);
    return own ? List.copyOf(acting.values()) : List.of();
  }

  private static boolean isKnown(NameMention name) {
    return name.isModel() || name.catalogId() != null;
  }

  /** Whether a verb in the present follows the name, and the name is its subject. */
  private static boolean acts(SentenceView sentence, NameMention name) {
    int verb = name.last() + 1;
    verb += FunctionWords.isAdverb(sentence.lower(verb)) ? 1 : 0;
    String word = sentence.lower(verb);
    boolean known = Verbs.isClearVerb(word) || Verbs.verbEffect(word) != null;
    boolean finite = known && sentence.isWord(verb) && word.endsWith("s");
    int before = sentence.beforeArticle(name.first() - 1);
    return finite && !NameContextWords.isOblique(sentence.lower(before)) && NameShape.isStrong(name.text().split(" ")[0]);
  }
}
