package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenRange;

/** A phrase right behind a score that no list knows as a metric: {@code 94.1% image reuse}, {@code 73% of usability issues}. */
final class OpenMetric {
  private OpenMetric() {}

  /** The phrase, or null; nothing for changes and multiples without a printed sign. */
  static TokenRange of(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    boolean signed = candidate.amount().sign() != Sign.NONE;
    boolean change = finding.kind() == Kind.CHANGE;
    if (finding.kind() != Kind.SCORE && !signed && !isNameBehind(candidate, context)) {
      return null;
    }
    boolean share = candidate.rightWord(0).equals("of") && candidate.amount().isPercent();
    TokenRange phrase = share ? NounPhrases.startingAt(candidate.sentence(), candidate.right() + 1) : rightBehind(candidate);
    if (phrase == null) {
      return null;
    }
    boolean signedName = (signed || change) && MetricPhrase.startsWithOtherName(context, phrase);
    return signedName || MetricPhrase.isMetric(context, phrase) ? phrase : null;
  }

  /** {@code by 9.0% SPR}: behind a change, a name that is no benchmark's and no system's is a metric's. */
  private static boolean isNameBehind(Candidate candidate, SentenceContext context) {
    NameMention name = context.nameAt(candidate.right());
    return name != null && name.first() == candidate.right() && !context.isBenchmarkOrSystem(name);
  }

  private static TokenRange rightBehind(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange phrase = sentence.isWord(candidate.right()) ? NounPhrases.startingAt(sentence, candidate.right()) : null;
    return phrase != null && phrase.first() == candidate.right() ? withoutAdjective(sentence, phrase) : null;
  }

  /** {@code AUROC in-domain} without its last word. */
  private static TokenRange withoutAdjective(SentenceView sentence, TokenRange phrase) {
    boolean described = phrase.size() > 1 && MetricPhrase.isAdjective(sentence.lower(phrase.last()));
    return described ? new TokenRange(phrase.first(), phrase.last() - 1) : phrase;
  }
}
