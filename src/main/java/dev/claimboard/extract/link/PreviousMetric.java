package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Set;

/** The metric of the claim before, for a number that goes on with it: {@code an F1 of 57.2% on A and 61.0% (+3.8%) on B}. */
final class PreviousMetric {
  private static final Set<String> RULES_OF_SHARED_METRICS = Set.of("LIST_CONTINUATION", "COMPARED_SCORE", "BRACKETED_SCORE", "LONE_SHARE",
      "FROM_TO", "METRIC_AFTER");

  private PreviousMetric() {}

  /** The metric of the last of the earlier claims; nothing for a number that does not go on, or whose unit excludes it. */
  static Link of(Finding finding, List<MeasuredFinding> earlier) {
    MeasuredFinding previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (previous == null || !previous.metric().isNamed() || !goesOn(finding)) {
      return Link.nothing();
    }
    boolean multiple = finding.kind() == Kind.FACTOR || previous.finding().kind() == Kind.FACTOR;
    boolean excluded = !multiple && Scales.exclude(previous.finding().candidate().amount(), finding.candidate().amount());
    return excluded ? Link.nothing() : new Link(previous.metric().mention(), "METRIC_OF_LIST");
  }

  /**
   * The metric of the nearest claim before that is a score on the same scale, for one that no noun of its own describes:
   * {@code X has a yield of 5.4%, while Y produces 4.2%}.
   */
  static Link ofSentence(Finding finding, SentenceContext context, List<MeasuredFinding> earlier) {
    if (finding.kind() != Kind.SCORE || OwnNoun.isBeside(finding, context)) {
      return Link.nothing();
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      MeasuredFinding other = earlier.get(i);
      boolean alike = other.finding().kind() == finding.kind()
          && Scales.areAlike(other.finding().candidate().amount(), finding.candidate().amount());
      if (alike) {
        return other.metric().isNamed() ? new Link(other.metric().mention(), "METRIC_OF_LIST") : Link.nothing();
      }
    }
    return Link.nothing();
  }

  private static boolean goesOn(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean bracketedChange = finding.kind() == Kind.CHANGE && candidate.sentence().is(candidate.left(), TokenKind.OPEN);
    boolean bareScore = finding.kind() == Kind.SCORE && candidate.amount().unit() == null;
    return bracketedChange || bareScore || finding.kind() == Kind.FACTOR || RULES_OF_SHARED_METRICS.contains(finding.rule());
  }
}
