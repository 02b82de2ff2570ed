package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;

/** A system in the genitive: {@code X's 93%}, {@code X's accuracy rose from 78% to 93%}. */
final class MethodOwner {
  private MethodOwner() {}

  /** Whether a genitive stands right before the number, a system's or not. */
  static boolean isNumberOwned(Candidate candidate) {
    return Lexicon.isPossessive(candidate.sentence().lower(candidate.before()));
  }

  /** The system right before the number, or null. */
  static NameMention ofNumber(Candidate candidate, SentenceContext context) {
    return SystemNames.at(context, candidate.before());
  }

  /** The system before the metric of a score, when the metric stands before the number; else null. */
  static NameMention ofMetric(Finding finding, SentenceContext context) {
    if (finding.kind() != Kind.SCORE || finding.metric() == null) {
      return null;
    }
    int owner = finding.metric().first() - 1;
    boolean metricFirst = finding.metric().last() <= finding.candidate().left();
    boolean owned = owner >= 0 && metricFirst && Lexicon.isPossessive(context.sentence().lower(owner));
    return owned ? SystemNames.at(context, owner) : null;
  }
}
