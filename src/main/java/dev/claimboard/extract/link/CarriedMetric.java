package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * The metric of an earlier sentence, for a number on the same scale that no noun of its own describes: {@code It reaches 57.2% accuracy. On
 * B it reaches 61.0%.}
 */
public final class CarriedMetric {
  private CarriedMetric() {}

  /**
   * The metric that goes on, or nothing.
   *
   * @param finding a number without a metric
   * @param context its sentence
   * @param earlier the last result with a metric in the sentences before
   * @param metric  the metric of that result
   */
  public static Link link(Finding finding, SentenceContext context, Finding earlier, Link metric) {
    boolean scale = finding.kind() != Kind.FACTOR && earlier.kind() != Kind.FACTOR
        && isSameScale(earlier.candidate().amount(), finding.candidate().amount());
    boolean carried = scale && isTelling(metric) && !hasOwnNoun(finding, context);
    return carried ? new Link(metric.mention(), "METRIC_CARRIED") : Link.nothing();
  }

  private static boolean isSameScale(Amount earlier, Amount later) {
    boolean sameUnit = Objects.equals(earlier.unit(), later.unit());
    boolean fractions = earlier.unit() != null || isFraction(earlier) == isFraction(later);
    return sameUnit && fractions || earlier.isShare() && later.isShare();
  }

  private static boolean isFraction(Amount amount) {
    return amount.low().compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isTelling(Link metric) {
    String name = metric.mention().name();
    String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean vagueAlone = MetricPhrase.isVague(head) && (head.equals(name.toLowerCase(Locale.ROOT)) || head.equals("performance"));
    return Lexicon.isMetricHead(head) && !Lexicon.isEfficiency(head) && !NearMetric.isSoft(head) && !vagueAlone;
  }

  /** Whether words next to the number, or where the rule looked, say what it measures, though no list knows them as a metric. */
  private static boolean hasOwnNoun(Finding finding, SentenceContext context) {
    return finding.quantity() != null
        || isNoun(finding.metric(), context)
        || isNounBehind(finding.candidate(), context)
        || finding.kind() == Kind.SCORE && isNounBefore(finding.candidate(), context);
  }

  /** {@code 42.0% of the replies}, {@code 42.0% agreed}; not {@code a 4.2% gain}. */
  private static boolean isNounBehind(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.right();
    boolean part = sentence.lower(at).equals("of");
    TokenRange phrase = part || sentence.isWord(at) ? NounPhrases.startingAt(sentence, part ? at + 1 : at) : null;
    boolean beside = phrase != null && (part || phrase.first() == at);
    return beside && Lexicon.nounEffect(sentence.lower(phrase.last())) == null && isNoun(phrase, context);
  }

  /** {@code a ValidityScore of 42.0}, {@code spike activity (42.0%)}; not {@code BERT (42.0%)}. */
  private static boolean isNounBefore(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    boolean linked = candidate.leftWord(0).equals("of") || sentence.is(candidate.left(), TokenKind.OPEN);
    return linked && isNoun(NounPhrases.endingAt(sentence, candidate.left() - 1), context);
  }

  private static boolean isNoun(TokenRange phrase, SentenceContext context) {
    return phrase != null && MetricPhrase.isMetric(context, phrase);
  }
}
