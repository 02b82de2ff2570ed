package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** The nearest metric of the clause, where none stands next to the number. */
public final class NearMetric {
  private static final Set<String> SOFT = Set.of("effectiveness", "alignment", "entropy", "fidelity", "robustness", "confidence", "privacy",
      "reliability", "stability", "diversity", "similarity", "consistency", "utility", "hallucination", "hallucinations", "failures",
      "failure", "errors", "preference", "bias", "ratio", "loss", "distance", "index", "coherence", "relevance", "novelty", "probability",
      "likelihood", "reward", "gap", "fairness", "violations", "forgetting", "retention", "fertility", "contradiction", "entailment");

  private NearMetric() {}

  /** Whether the word heads metrics, but is as often no more than what is talked of: {@code robustness}. */
  public static boolean isSoft(String word) {
    return SOFT.contains(word);
  }

  /** The nearest metric to the left; where no clause begins before one is found, else one behind {@code in} or {@code of} to the right. */
  static TokenRange of(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    TokenRange compared = null;
    for (int i = finding.candidate().left(); i >= 0; i--) {
      if (isClauseStart(sentence, i)) {
        return compared;
      }
      if (isMetric(finding, context, i)) {
        return NounPhrases.endingAt(sentence, i);
      }
      compared = compared == null && isCompared(finding, context, i) ? NounPhrases.endingAt(sentence, i) : compared;
    }
    return compared == null ? toTheRight(finding, context) : compared;
  }

  private static TokenRange toTheRight(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    for (int i = finding.candidate().right(); i < sentence.size() && !isClauseEnd(sentence, i); i++) {
      boolean metric = !sentence.isWord(i + 1) && isMetric(finding, context, i);
      TokenRange phrase = metric ? NounPhrases.endingAt(sentence, i) : null;
      if (phrase != null && MetricBeside.isPreposition(sentence.lower(phrase.first() - 1))) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isClauseStart(SentenceView sentence, int token) {
    boolean otherPlace = sentence.is(token, TokenKind.AND) && sentence.lower(token + 1).equals("on");
    return otherPlace || sentence.is(token, TokenKind.SEMICOLON);
  }

  private static boolean isClauseEnd(SentenceView sentence, int token) {
    return sentence.amountAt(token) >= 0 || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.SEMICOLON);
  }

  /** Whether the token heads a metric that is telling enough at a distance; of a change, {@code performance} is, unless only praised. */
  private static boolean isMetric(Finding finding, SentenceContext context, int token) {
    SentenceView sentence = context.sentence();
    String word = sentence.lower(token);
    if (!sentence.isWord(token) || !MetricWords.isMetricHead(word)) {
      return false;
    }
    boolean praised = FunctionWords.isIntensifier(sentence.lower(token - 1));
    boolean changeOfPerformance = finding.kind() == Kind.CHANGE && word.equals("performance") && !praised;
    return (changeOfPerformance || isTelling(finding, sentence, token)) && endsPlainPhrase(context, token);
  }

  /** Whether a participle right behind a metric that tells little compares in it: {@code shows high robustness, outperforming X by}. */
  private static boolean isCompared(Finding finding, SentenceContext context, int token) {
    SentenceView sentence = context.sentence();
    String participle = sentence.lower(token + 2);
    boolean comparing = participle.endsWith("ing") && Verbs.verbEffect(participle) == Effect.BETTER;
    boolean change = finding.kind() == Kind.CHANGE && sentence.is(token + 1, TokenKind.COMMA) && comparing;
    String word = sentence.lower(token);
    return change && (SOFT.contains(word) || Lexicon.isOneOf(word, "score", "scores")) && endsPlainPhrase(context, token);
  }

  private static boolean isTelling(Finding finding, SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean efficiencyOfOther = MetricWords.isEfficiency(word) && finding.kind() != Kind.FACTOR;
    return !isVagueAlone(sentence, token) && !SOFT.contains(word) && !efficiencyOfOther;
  }

  /** Vague words tell when another stands before them ({@code pass rate}), {@code performance} and {@code quality} never. */
  private static boolean isVagueAlone(SentenceView sentence, int token) {
    if (!MetricPhrase.isVague(sentence.lower(token))) {
      return false;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, token);
    return phrase == null || phrase.size() == 1 || Lexicon.isOneOf(sentence.lower(token), "performance", "quality");
  }

  /** Whether a noun phrase without a name in its head ends with the token; {@code X scores 57.2} is a verb. */
  private static boolean endsPlainPhrase(SentenceContext context, int token) {
    SentenceView sentence = context.sentence();
    if (NounPhrases.isVerbBeforeNumber(sentence, token)) {
      return false;
    }
    String next = sentence.lower(token + 1);
    boolean beforeNoun = sentence.isWord(token + 1) && !FunctionWords.isFunctionWord(next) && !Verbs.isClearVerb(next)
        && ChangeWords.nounEffect(next) == null;
    return !beforeNoun && context.nameAt(token) == null && NounPhrases.endingAt(sentence, token) != null;
  }
}
