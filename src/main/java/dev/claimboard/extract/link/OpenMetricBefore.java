package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
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
      "effect", "subset", "fraction", "majority", "budget", "shift", "shifts", "variation", "variations", "delta", "bound", "is");

  private OpenMetricBefore() {}

  /** The phrase, or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    int of = LinkWords.beforeArticle(sentence, candidate.left());
    boolean linked = finding.kind() == Kind.SCORE && sentence.lower(of).equals("of");
    if (!linked || finding.metric() != null) {
      return null;
    }
    int end = sentence.beforeBracketedWord(of - 1);
    end -= Lexicon.isOneOf(sentence.lower(end), "value", "values") ? 1 : 0;
    TokenRange phrase = NounPhrases.endingAt(sentence, end);
    boolean measure = phrase != null && !NO_MEASURES.contains(sentence.lower(phrase.last())) && !sentence.is(end, TokenKind.CLOSE)
        && Lexicon.nounEffect(sentence.lower(phrase.last())) == null;
    boolean complement = measure && Lexicon.isOneOf(sentence.lower(phrase.first() - 1), "per", "on", "for", "to", "in");
    return measure && !complement && MetricPhrase.isNameOrMetric(context, phrase) ? phrase : null;
  }
}
