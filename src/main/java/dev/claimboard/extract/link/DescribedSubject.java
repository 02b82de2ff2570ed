package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** A technique that is the very thing measured, although it has no proper name: {@code few-shot prompting degrades …}. */
final class DescribedSubject {
  private static final Set<String> EMPTY_HEADS = Set.of("results", "experiments", "experiment", "evaluation", "evaluations", "analysis", "analyses", "study", "studies",
      "findings", "paper", "work", "simulations", "tests", "improvements", "improvement", "comparison", "benchmark", "dataset", "models", "methods", "approaches",
      "systems", "llms", "agents", "baselines", "baseline", "performance", "training", "gains", "ablations", "ablation", "tasks", "users", "participants", "observations",
      "validation", "assessment", "investigation", "which", "this", "data", "code", "humans", "experts", "people", "authors", "rest", "state", "version", "variant",
      "approach", "method", "framework", "model", "system", "pipeline", "algorithm", "architecture", "ensemble", "agent", "network", "classifier", "detector");

  private DescribedSubject() {}

  /**
   * The noun phrase before the first finite verb of a clause, when it names a technique.
   *
   * @param start first token of the clause
   * @param end   last token to look at
   * @return its words, or null
   */
  static TokenRange of(SentenceContext context, int start, int end) {
    SentenceView sentence = context.sentence();
    for (int i = start + 1; i <= end; i++) {
      if (isFinite(sentence, i)) {
        return technique(context, i - 1, start);
      }
    }
    return null;
  }

  private static boolean isFinite(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean verb = Lexicon.isClearVerb(word) || Lexicon.verbEffect(word) != null && !Lexicon.isFunctionWord(word);
    return sentence.isWord(token) && verb && !word.endsWith("ing") && !Lexicon.isOneOf(word, "show", "shows", "demonstrate", "demonstrates", "reveal", "reveals", "suggest",
        "indicate", "find", "observe", "found", "proposed", "trained", "tuned", "based");
  }

  private static TokenRange technique(SentenceContext context, int last, int start) {
    SentenceView sentence = context.sentence();
    int at = last;
    while (at > start && Lexicon.isAdverb(sentence.lower(at))) {
      at--;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, at);
    if (phrase == null || phrase.size() < 2 || phrase.size() > 4 || EMPTY_HEADS.contains(sentence.lower(at)) || Lexicon.isMetricHead(sentence.lower(at))
        || Lexicon.isEfficiency(sentence.lower(at))) {
      return null;
    }
    String before = sentence.lower(phrase.first() - 1);
    boolean definite = Lexicon.isOneOf(before, "the", "this", "our", "these", "its", "their", "such");
    boolean opens = phrase.first() - 1 < start || sentence.is(phrase.first() - 1, TokenKind.ARTICLE) || sentence.is(phrase.first() - 1, TokenKind.COMMA)
        || Lexicon.isOneOf(before, "that", ":", ")", "via");
    return opens && !definite ? phrase : null;
  }
}
