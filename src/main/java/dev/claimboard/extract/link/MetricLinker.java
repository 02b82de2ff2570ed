package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** Links the metric. Stateless. */
public final class MetricLinker {
  private static final Set<String> RULES_OF_SHARED_METRICS = Set.of("LIST_CONTINUATION", "COMPARED_SCORE", "BRACKETED_SCORE", "LONE_SHARE",
      "FROM_TO", "METRIC_AFTER");

  private MetricLinker() {}

  /**
   * The metric of a number.
   *
   * @param finding  what a rule found
   * @param context  its sentence
   * @param previous the metric of the claim before it in the sentence, or null
   */
  public static Link link(Finding finding, SentenceContext context, Link previous) {
    Link known = previous == null ? Link.nothing() : previous;
    return ofUnit(finding)
        .or(() -> labelled(finding, context))
        .or(() -> parallel(finding, context))
        .or(() -> placedIn(finding, context))
        .or(() -> backReference(finding, context, known))
        .or(() -> ofRule(finding, context))
        .or(() -> Link.to(MetricLabel.of(finding.candidate(), context), context, "METRIC_LABEL"))
        .or(() -> beside(finding, context, known))
        .or(() -> implied(finding))
        .or(() -> link(OpenMetric.of(finding, context), context, "OPEN_METRIC"))
        .or(() -> ofPrevious(finding, known))
        .or(() -> link(NearMetric.of(finding, context), context, "METRIC_NEAR"));
  }

  private static Link link(TokenRange phrase, SentenceContext context, String by) {
    return phrase == null ? Link.nothing() : singular(Link.to(MetricPhrase.trim(context, phrase), context, by));
  }

  private static Link parallel(Finding finding, SentenceContext context) {
    return link(ParallelMetrics.inPlace(finding.candidate()), context, "METRIC_OF_PARALLEL_LIST");
  }

  /** A label in brackets names the metric where the words before do not. */
  private static Link labelled(Finding finding, SentenceContext context) {
    TokenRange ruled = finding.metric();
    boolean open = ruled == null || MetricPhrase.isVague(context.sentence().lower(ruled.last()));
    return open ? link(MetricBeside.labelled(finding.candidate()), context, "METRIC_BESIDE") : Link.nothing();
  }

  /** Behind a change, {@code in F1} tells more than what the verb moves. */
  private static Link placedIn(Finding finding, SentenceContext context) {
    boolean change = finding.kind() == Kind.CHANGE;
    return change ? link(MetricBeside.placedIn(finding.candidate()), context, "METRIC_BESIDE") : Link.nothing();
  }

  /** {@code accuracies} are values of one metric. */
  private static Link singular(Link link) {
    String name = link.mention().name();
    boolean plural = name.endsWith("accuracies") || name.endsWith("latencies") || name.endsWith("efficiencies");
    return plural ? new Link(new Mention(name.substring(0, name.length() - 3) + "y", link.mention().span()), link.by()) : link;
  }

  private static Link ofUnit(Finding finding) {
    return "FPS".equals(finding.quantity()) ? new Link(new Mention("FPS", null), "UNIT_OF_RATE") : Link.nothing();
  }

  /** {@code the previous best score of 5.154} is one of the metric before. */
  private static Link backReference(Finding finding, SentenceContext context, Link previous) {
    boolean refers = finding.kind() == Kind.SCORE && finding.metric() != null && MetricPhrase.isBackReference(context, finding.metric());
    return refers && previous.isNamed() ? new Link(previous.mention(), "METRIC_OF_LIST") : Link.nothing();
  }

  /** Where the rule saw the metric, unless a better one stands behind the number. */
  private static Link ofRule(Finding finding, SentenceContext context) {
    TokenRange ruled = finding.metric();
    if (ruled == null) {
      return Link.nothing();
    }
    TokenRange behind = behind(finding, context.sentence());
    if (behind != null) {
      return link(behind, context, "METRIC_BESIDE");
    }
    return MetricPhrase.isMetric(context, ruled) ? link(ruled, context, "METRIC_OF_RULE") : Link.nothing();
  }

  /** A metric behind the number goes before a vague one ({@code a score of 57.2% accuracy}) and before a loose one; or null. */
  private static TokenRange behind(Finding finding, SentenceView sentence) {
    int after = finding.candidate().after();
    if (isLoose(finding) && sentence.isWord(after)) {
      TokenRange direct = NounPhrases.startingAt(sentence, after);
      return MetricPhrase.hasMetricHead(sentence, direct) ? direct : null;
    }
    boolean vague = MetricPhrase.isVague(sentence.lower(finding.metric().last()));
    TokenRange behind = vague ? MetricBeside.behind(after, sentence) : null;
    return behind != null && !MetricPhrase.isVague(sentence.lower(behind.last())) ? behind : null;
  }

  /**
   * Whether only a verb or a bracket links the metric before: {@code effectiveness (99% success rate)}, {@code Long Memory gets 64%
   * accuracy}.
   */
  private static boolean isLoose(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean bracket = candidate.sentence().is(candidate.left(), TokenKind.OPEN);
    return finding.rule().equals("METRIC_BEFORE") && (bracket || Lexicon.isScoreVerb(candidate.leftWord(0)));
  }

  /** The metric next to the number, unless it is a single vague word and the claim before it has a metric. */
  private static Link beside(Finding finding, SentenceContext context, Link previous) {
    TokenRange beside = MetricBeside.of(finding.candidate());
    boolean bareVague = beside != null && beside.size() == 1 && MetricPhrase.isVague(context.sentence().lower(beside.last()));
    return bareVague && previous.isNamed() ? Link.nothing() : link(beside, context, "METRIC_BESIDE");
  }

  private static Link implied(Finding finding) {
    return finding.quantity() == null ? Link.nothing() : new Link(new Mention(finding.quantity(), null), "IMPLIED_QUANTITY");
  }

  private static Link ofPrevious(Finding finding, Link previous) {
    return previous.isNamed() && sharesMetric(finding) ? new Link(previous.mention(), "METRIC_OF_LIST") : Link.nothing();
  }

  /** Whether a number without a metric of its own takes that of the number before: {@code 57.2% on A and 61.0 (+3.8) on B}. */
  private static boolean sharesMetric(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean bracketedChange = finding.kind() == Kind.CHANGE && candidate.sentence().is(candidate.left(), TokenKind.OPEN);
    boolean bareScore = finding.kind() == Kind.SCORE && candidate.amount().unit() == null;
    return bracketedChange || bareScore || finding.kind() == Kind.FACTOR || RULES_OF_SHARED_METRICS.contains(finding.rule());
  }
}
