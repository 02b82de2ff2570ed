package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;
import java.util.regex.Pattern;

/** Links the metric. Stateless. */
public final class MetricLinker {
  private static final Set<String> AFTER = Set.of("in", "on", "at", "of", "for");
  private static final Set<String> NO_METRICS = Set.of("baseline", "baselines", "method", "methods", "model", "models", "approach", "approaches", "sota",
      "state-of-the-art", "art", "counterpart", "counterparts", "competitors", "llms", "llm", "systems", "agents", "methodologies", "techniques", "works",
      "results", "framework", "frameworks", "benchmarks", "benchmark", "datasets", "dataset", "tasks", "task", "improvements", "improvement",
      "average", "gain", "gains", "metrics", "metric", "margin", "algorithms", "variants", "state", "agent", "times", "network", "system", "networks", "architectures", "ones", "setting", "settings");
  private static final Set<String> VAGUE = Set.of("performance", "score", "scores", "quality", "rate", "results");
  private static final Set<String> SOFT = Set.of("effectiveness", "alignment", "entropy", "fidelity", "robustness", "confidence", "privacy", "reliability", "stability", "diversity",
      "similarity", "consistency", "utility", "hallucination", "hallucinations", "failures", "failure", "errors", "preference", "bias", "ratio", "loss", "distance", "index",
      "coherence", "relevance", "novelty", "probability", "likelihood", "reward", "gap", "fairness", "violations");
  private static final Pattern ACRONYM = Pattern.compile("m?[A-Z]{2,5}s?");
  private static final int LONGEST = 5;

  private MetricLinker() {}

  /**
   * The metric of a number.
   *
   * @param finding  what a rule found
   * @param context  its sentence
   * @param previous the metric of the claim before it in the sentence, or null
   */
  public static Link link(Finding finding, SentenceContext context, Link previous) {
    TokenRange ruled = finding.metric();
    if ("FPS".equals(finding.quantity())) {
      return new Link(new Mention("FPS", null), "UNIT_OF_RATE");
    }
    TokenRange specific = ruled != null && VAGUE.contains(context.sentence().lower(ruled.last())) ? after(finding.candidate().after(), context.sentence()) : null;
    if (specific != null && !VAGUE.contains(context.sentence().lower(specific.last()))) {
      return link(context, trim(context, specific), "METRIC_BESIDE");
    }
    if (ruled != null && isMetricPhrase(context, ruled)) {
      return link(context, trim(context, ruled), "METRIC_OF_RULE");
    }
    TokenRange labelled = labelled(finding.candidate(), context);
    if (labelled != null) {
      return link(context, labelled, "METRIC_LABEL");
    }
    TokenRange parallel = ParallelMetrics.inPlace(finding.candidate());
    if (parallel != null) {
      return link(context, trim(context, parallel), "METRIC_OF_PARALLEL_LIST");
    }
    TokenRange beside = beside(finding.candidate(), context);
    if (beside != null && !(isBareVague(context, beside) && previous != null && previous.isNamed())) {
      return link(context, trim(context, beside), "METRIC_BESIDE");
    }
    if (finding.quantity() != null) {
      return new Link(new Mention(finding.quantity(), null), "IMPLIED_QUANTITY");
    }
    TokenRange open = openAfter(finding, context);
    if (open != null) {
      return link(context, trim(context, open), "OPEN_METRIC");
    }
    if (previous != null && previous.isNamed() && sharesMetric(finding)) {
      return new Link(previous.mention(), "METRIC_OF_LIST");
    }
    TokenRange near = nearest(finding, context);
    return near == null ? Link.nothing() : link(context, trim(context, near), "METRIC_NEAR");
  }

  /** A name before a colon or an equals sign that is neither a benchmark nor a system: {@code best TWS: 0.383}. */
  private static TokenRange labelled(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    boolean label = sentence.is(candidate.before(), TokenKind.COLON) || sentence.is(candidate.before(), TokenKind.EQUALS);
    NameMention name = label ? context.nameAt(candidate.before() - 1) : null;
    boolean plain = name != null && !context.meanings().isBenchmark(name) && !context.meanings().isSystem(name) && context.openBracketBefore(name.first()) >= 0;
    return plain ? name.range() : null;
  }

  private static boolean isBareVague(SentenceContext context, TokenRange range) {
    return range.size() == 1 && VAGUE.contains(context.sentence().lower(range.last()));
  }

  /** A phrase right behind a score that no list knows as a metric: {@code 94.1% image reuse}, {@code 73% of usability issues}. */
  private static TokenRange openAfter(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    boolean signed = candidate.amount().sign() != Sign.NONE;
    if (finding.kind() != Kind.SCORE && !signed) {
      return null;
    }
    boolean of = sentence.lower(candidate.right()).equals("of") && candidate.amount().isPercent();
    int first = candidate.right() + (of ? 1 : 0);
    TokenRange phrase = of || sentence.isWord(first) ? NounPhrases.startingAt(sentence, first) : null;
    return phrase == null || phrase.first() != first && !of || !isMetricPhrase(context, phrase) && !(signed && isPlainName(context, phrase)) ? null : phrase;
  }

  private static Link link(SentenceContext context, TokenRange range, String by) {
    return new Link(context.mention(range), by);
  }

  private static boolean isPlainName(SentenceContext context, TokenRange phrase) {
    NameMention name = context.nameAt(phrase.first());
    return name != null && !context.meanings().isBenchmark(name) && !context.meanings().isSystem(name);
  }

  private static boolean isMetricPhrase(SentenceContext context, TokenRange range) {
    SentenceView sentence = context.sentence();
    String head = sentence.lower(range.last());
    if (NO_METRICS.contains(head)) {
      return false;
    }
    NameMention name = context.nameAt(range.last());
    if (range.size() == 1 && isPlainName(context, range) && ACRONYM.matcher(sentence.token(range.first()).text()).matches()) {
      return true;
    }
    return Lexicon.isMetricHead(head) || name == null && context.nameAt(range.first()) == null || name != null && !context.meanings().isBenchmark(name)
        && !context.meanings().isSystem(name) && !name.range().contains(range.first());
  }

  /** The metric right after the number, or right before it. */
  private static TokenRange beside(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    TokenRange own = after(candidate.after(), sentence);
    if (own != null) {
      return own;
    }
    TokenRange group = candidate.right() == candidate.after() ? null : after(candidate.right(), sentence);
    return group != null ? group : before(candidate, sentence);
  }

  private static TokenRange after(int token, SentenceView sentence) {
    TokenRange direct = sentence.isWord(token) ? NounPhrases.startingAt(sentence, token) : null;
    if (isHead(sentence, direct)) {
      return direct;
    }
    TokenRange behind = AFTER.contains(sentence.lower(token)) ? NounPhrases.startingAt(sentence, token + 1) : null;
    if (isHead(sentence, behind)) {
      return behind;
    }
    int terms = sentence.lower(token).equals("in") && sentence.lower(token + 1).equals("terms") ? token + 3 : -1;
    return terms < 0 ? null : NounPhrases.startingAt(sentence, terms);
  }

  private static TokenRange before(Candidate candidate, SentenceView sentence) {
    int at = candidate.left();
    while (at >= 0 && isLink(sentence, at)) {
      at--;
    }
    if (sentence.is(at, TokenKind.CLOSE) && sentence.is(at - 2, TokenKind.OPEN)) {
      at -= 3;
    }
    boolean verb = at == candidate.left() && Lexicon.isScoreVerb(sentence.lower(at)) && sentence.lower(at).endsWith("s");
    TokenRange phrase = at < 0 || verb || at == candidate.left() && !sentence.isWord(at) ? null : NounPhrases.endingAt(sentence, at);
    return isHead(sentence, phrase) ? phrase : null;
  }

  private static boolean isLink(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return Lexicon.isOneOf(word, "of", ":", "=", "(", "is", "was", "are", "were", "at") || sentence.is(token, TokenKind.ARTICLE) || Lexicon.isAdverb(word);
  }

  private static boolean isHead(SentenceView sentence, TokenRange phrase) {
    return phrase != null && Lexicon.isMetricHead(sentence.lower(phrase.last()));
  }

  private static boolean sharesMetric(Finding finding) {
    boolean aside = finding.kind() == Kind.CHANGE && finding.candidate().sentence().is(finding.candidate().left(), TokenKind.OPEN);
    return aside || finding.rule().equals("LIST_CONTINUATION") || finding.rule().equals("COMPARED_SCORE") || finding.rule().equals("BRACKETED_SCORE")
        || finding.kind() == Kind.SCORE && finding.candidate().amount().unit() == null || finding.kind() == Kind.FACTOR || finding.rule().equals("LONE_SHARE") || finding.rule().equals("FROM_TO")
        || finding.rule().equals("METRIC_AFTER");
  }

  /** The nearest metric to the left in the sentence; failing that, one right behind "in" or "of" to the right. */
  private static TokenRange nearest(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    for (int i = finding.candidate().left(); i >= 0; i--) {
      boolean newClause = sentence.is(i, TokenKind.AND) && sentence.lower(i + 1).equals("on") || sentence.is(i, TokenKind.SEMICOLON);
      if (newClause) {
        return null;
      }
      if (isNearMetric(finding, context, i)) {
        return NounPhrases.endingAt(sentence, i);
      }
    }
    for (int i = finding.candidate().right(); i < sentence.size(); i++) {
      if (sentence.amountAt(i) >= 0 || sentence.is(i, TokenKind.COMMA) || sentence.is(i, TokenKind.SEMICOLON)) {
        return null;
      }
      TokenRange phrase = isNearMetric(finding, context, i) && !sentence.isWord(i + 1) ? NounPhrases.endingAt(sentence, i) : null;
      if (phrase != null && AFTER.contains(sentence.lower(phrase.first() - 1))) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isNearMetric(Finding finding, SentenceContext context, int token) {
    String word = context.sentence().lower(token);
    TokenRange phrase = context.sentence().isWord(token) && VAGUE.contains(word) ? NounPhrases.endingAt(context.sentence(), token) : null;
    boolean vague = VAGUE.contains(word) && (phrase == null || phrase.size() == 1 || word.equals("performance")) || SOFT.contains(word) || Lexicon.isEfficiency(word) && finding.kind() != Kind.FACTOR;
    boolean soft = finding.kind() == Kind.CHANGE && word.equals("performance");
    return context.sentence().isWord(token) && Lexicon.isMetricHead(word) && (!vague || soft) && isPlainMetric(context, token);
  }

  private static boolean isPlainMetric(SentenceContext context, int token) {
    SentenceView sentence = context.sentence();
    TokenRange phrase = NounPhrases.endingAt(sentence, token);
    boolean head = !sentence.isWord(token + 1) || Lexicon.isFunctionWord(sentence.lower(token + 1)) || Lexicon.isClearVerb(sentence.lower(token + 1))
        || Lexicon.nounEffect(sentence.lower(token + 1)) != null;
    return phrase != null && head && context.nameAt(token) == null;
  }

  /** Long phrases lose words from the front; a benchmark's or system's name in front is not part of the metric. */
  private static TokenRange trim(SentenceContext context, TokenRange range) {
    int first = Math.max(range.first(), range.last() - LONGEST + 1);
    for (int i = first; i < range.last(); i++) {
      NameMention name = context.nameAt(i);
      boolean known = name != null && (context.meanings().isBenchmark(name) || context.meanings().isSystem(name));
      boolean possessive = Lexicon.isPossessive(context.sentence().token(i).text());
      if (known && name.last() < range.last() || possessive) {
        first = Math.max(first, possessive ? i + 1 : name.last() + 1);
      }
    }
    boolean bareScore = first == range.last() && VAGUE.contains(context.sentence().lower(first));
    return bareScore ? range : new TokenRange(first, range.last());
  }
}
