package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** A technique that is the very thing measured, although it has no proper name: {@code few-shot prompting degrades …}. */
final class DescribedSubject {
  private static final Set<String> EMPTY_HEADS = Set.of("results", "experiments", "experiment", "evaluation", "evaluations", "analysis",
      "analyses", "study", "studies", "findings", "paper", "work", "simulations", "tests", "improvements", "improvement", "comparison",
      "benchmark", "dataset", "models", "methods", "approaches", "systems", "llms", "agents", "baselines", "baseline", "performance",
      "training", "gains", "ablations", "ablation", "tasks", "users", "participants", "observations", "validation", "assessment",
      "investigation", "which", "this", "data", "code", "humans", "experts", "people", "authors", "rest", "state", "version", "variant",
      "approach", "method", "framework", "model", "system", "pipeline", "algorithm", "architecture", "ensemble", "agent", "network",
      "classifier", "detector");
  private static final Set<String> NOT_FINITE = Set.of("show", "shows", "demonstrate", "demonstrates", "reveal", "reveals", "suggest",
      "indicate", "find", "observe", "found", "proposed", "trained", "tuned", "based");
  private static final Set<String> DEFINITE = Set.of("the", "this", "our", "these", "its", "their", "such");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

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
        return technique(sentence, i - 1, start);
      }
    }
    return null;
  }

  /** Verbs of reporting ({@code results show}) and bare participles do not count. */
  private static boolean isFinite(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean verb = Verbs.isClearVerb(word) || Verbs.verbEffect(word) != null && !FunctionWords.isFunctionWord(word);
    return sentence.isWord(token) && verb && !word.endsWith("ing") && !NOT_FINITE.contains(word);
  }

  private static TokenRange technique(SentenceView sentence, int last, int start) {
    int head = last;
    while (head > start && FunctionWords.isAdverb(sentence.lower(head))) {
      head--;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, head);
    if (phrase == null || phrase.size() < SHORTEST || phrase.size() > LONGEST || !canHeadTechnique(sentence.lower(head))) {
      return null;
    }
    boolean definite = DEFINITE.contains(sentence.lower(phrase.first() - 1));
    return !definite && opensClause(sentence, phrase.first() - 1, start) ? phrase : null;
  }

  private static boolean canHeadTechnique(String word) {
    return !EMPTY_HEADS.contains(word) && !MetricWords.isMetricHead(word) && !MetricWords.isEfficiency(word);
  }

  private static boolean opensClause(SentenceView sentence, int before, int start) {
    return before < start || sentence.is(before, TokenKind.ARTICLE) || sentence.is(before, TokenKind.COMMA)
        || Lexicon.isOneOf(sentence.lower(before), "that", ":", ")", "via");
  }
}
