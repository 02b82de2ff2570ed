package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** Tells by the first words of a sentence that a name there is what something is measured on. */
final class SentenceHead {
  private static final int REACH = 5;
  private static final Set<String> EVALUATING = Set.of("evaluate", "evaluated", "benchmark", "benchmarked", "test", "tested", "assess",
      "assessed", "compare", "compared");

  private SentenceHead() {}

  /** Whether the sentence begins like {@code Using X, we evaluate nine models}. */
  static boolean usesToEvaluate(SentenceView sentence, NameMention name) {
    int first = sentence.is(name.first() - 1, TokenKind.ARTICLE) ? name.first() - 1 : name.first();
    boolean opens = first == 1 && sentence.lower(0).equals("using");
    int we = opens ? sentence.find(name.last() + 1, sentence.size(), Set.of("we")) : -1;
    int verb = we >= 0 && FunctionWords.isAdverb(sentence.lower(we + 1)) ? we + 2 : we + 1;
    return we >= 0 && EVALUATING.contains(sentence.lower(verb));
  }

  /** Whether nothing but descriptive words stands from {@code On} at the head up to the token: {@code On the perfectly even X, …}. */
  static boolean places(SentenceView sentence, int token) {
    int at = token;
    boolean described = token <= REACH && sentence.lower(0).equals("on");
    while (described && at > 0) {
      String word = sentence.lower(at);
      boolean article = sentence.is(at, TokenKind.ARTICLE) || FunctionWords.isDeterminer(word);
      described = article || sentence.isWord(at) && sentence.token(at).text().equals(word) && !FunctionWords.isPreposition(word);
      at--;
    }
    return described;
  }
}
