package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/**
 * What a bracket gives the score of, though no list knows it as a metric: {@code recall (71.0%), pleural attachment (64.5%)},
 * {@code gains in hate detection (0.74 vs. 0.42)}.
 */
final class BracketedMetric {
  private static final int LONGEST_LABEL = 3;

  private BracketedMetric() {}

  /** The phrase before a bracket with both sides of a comparison, for the first of them: {@code realism (0.48 vs. 0.45)}; or null. */
  static TokenRange compared(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    boolean first = finding.rule().equals("COMPARED_SCORE") && sentence.lower(candidate.after()).startsWith("v");
    int open = first ? context.openBracketBefore(candidate.before() + 1) : -1;
    TokenRange phrase = open < 0 || candidate.left() - open > LONGEST_LABEL ? null : NounPhrases.endingAt(sentence, open - 1);
    boolean placed = phrase != null && sentence.lower(sentence.beforeArticle(phrase.first() - 1)).equals("in");
    return phrase != null && (placed || isObject(sentence, phrase)) && MetricPhrase.isMetric(context, phrase) ? phrase : null;
  }

  /** The phrase before the bracket where the number before stands likewise behind its metric: {@code recall (71.0%), mass (64.5%)}. */
  static TokenRange inList(Finding finding, SentenceContext context, List<MeasuredFinding> earlier) {
    MeasuredFinding previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    TokenRange phrase = previous != null && isBehindMetric(previous) ? before(finding, context) : null;
    boolean joined = phrase != null
        && context.sentence().holdsOnlySeparators(previous.finding().candidate().after() + 1, phrase.first());
    return joined ? phrase : null;
  }

  private static TokenRange before(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    boolean bracketed = finding.kind() == Kind.SCORE && finding.metric() == null && sentence.is(candidate.left(), TokenKind.OPEN)
        && sentence.is(candidate.after(), TokenKind.CLOSE);
    TokenRange phrase = bracketed ? NounPhrases.endingAt(sentence, candidate.left() - 1) : null;
    return phrase != null && isObject(sentence, phrase) && MetricPhrase.isMetric(context, phrase) ? phrase : null;
  }

  private static boolean isBehindMetric(MeasuredFinding measured) {
    Candidate candidate = measured.finding().candidate();
    boolean bracketed = candidate.sentence().is(candidate.left(), TokenKind.OPEN);
    return bracketed && Lexicon.isOneOf(measured.metric().by(), "METRIC_OF_RULE", "OPEN_METRIC");
  }

  /** Whether the phrase names neither a place nor several things: {@code on long texts (42%)}, {@code participants (42%)}. */
  private static boolean isObject(SentenceView sentence, TokenRange phrase) {
    String before = sentence.lower(sentence.beforeArticle(phrase.first() - 1));
    String head = sentence.lower(phrase.last());
    boolean plural = head.endsWith("s") && !head.endsWith("ss");
    return !plural && !FunctionWords.isPreposition(before);
  }
}
