package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** A phrase that {@code of} links to a score, though no list knows it as a metric: {@code an annual yield of 5.4%}. */
final class OpenMetricBefore {
  private static final Set<String> NO_MEASURES = Set.of("range", "result", "threshold", "level", "levels", "out", "change", "total",
      "effect", "subset", "fraction", "majority", "budget", "shift", "shifts", "variation", "variations", "delta", "bound", "is", "lifts",
      "upwards", "curve", "length", "resolution");
  private static final Set<String> OPENERS = Set.of("with", "by", "at", "to", "including");

  private OpenMetricBefore() {}

  /** The phrase, or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    int of = sentence.beforeArticle(candidate.left());
    boolean linked = finding.kind() == Kind.SCORE && sentence.lower(of).equals("of");
    if (!linked || finding.metric() != null) {
      return null;
    }
    if (sentence.is(of - 1, TokenKind.CLOSE) && sentence.is(of - 3, TokenKind.OPEN) && MetricWords.isMetricHead(sentence.lower(of - 2))) {
      return new TokenRange(of - 2, of - 2);
    }
    int end = sentence.beforeBracketedWord(of - 1);
    end -= Lexicon.isOneOf(sentence.lower(end), "value", "values") ? 1 : 0;
    TokenRange phrase = sentence.is(end, TokenKind.CLOSE) ? null : NounPhrases.endingAt(sentence, end);
    return phrase != null && isMeasure(sentence, phrase) && MetricPhrase.isNameOrMetric(context, phrase) ? phrase : null;
  }

  /** Whether nothing speaks against a measure: {@code a gain of}, {@code the cost per print of} and {@code a range of} are none. */
  private static boolean isMeasure(SentenceView sentence, TokenRange phrase) {
    String head = sentence.lower(phrase.last());
    String before = sentence.lower(sentence.beforeArticle(phrase.first() - 1));
    boolean complement = FunctionWords.isPreposition(before) && !OPENERS.contains(before);
    return !complement && !NO_MEASURES.contains(head) && ChangeWords.nounEffect(head) == null;
  }
}
