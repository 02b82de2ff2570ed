package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Unit;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A score after its metric: {@code an F1 of 0.93}, {@code AUC: 0.967}, {@code accuracy reaches 57.2%}. */
final class MetricBeforeRule implements ClaimRule {
  private static final int LONGEST_ACRONYM = 4;
  private static final Pattern ACRONYM = Pattern.compile("[a-z]{0,4}[A-Z]{2,7}s?(-[A-Z@\\d]+)*|[A-Z]-index|chrF\\+*");
  private static final Set<String> VALUES = Set.of("values", "value", "levels", "level", "metric", "metrics");
  private static final String RANGING = " from";
  private static final Set<String> LINKS =
      Set.of("of", ":", "=", "(", "[", "is", "was", "are", "were", "to", "at", "from", "between", "equals");

  @Override
  public String id() {
    return "METRIC_BEFORE";
  }

  @Override
  public String description() {
    return "A number after the name of a metric (F1 of, AUC:, accuracy reaches …) is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It reports an F1 score of {0.93}."),
        hit("Accuracy reaches {57.2}% and {43.1}%."),
        hit("The best run has AUC = {0.967} and KL = {0.044}."),
        hit("The cost is small (ΔFID = {0.10})."),
        hit("It has a PRAUC of {0.751} and a C-index {0.704}."),
        hit("It has a structural similarity index measure (SSIM) of {0.667}."),
        hit("It achieves strong R2 scores of {0.95} in training."),
        hit("The classifiers reach F1 scores above {90}% there."),
        hit("It agrees with people (r > {0.87}) at a Kendall's tau of {0.67} and a Spearman rho of {0.8}."),
        miss("Our 7B model scores 33.6% on MATH."),
        miss("A learning schedule of 30 epochs is used."),
        miss("We present VGGT-SLAM 2.0 and BERT."),
        miss("We release a corpus of 5.2 million documents."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int at = beforeLinks(candidate);
    TokenRange phrase = at < 0 ? null : orItsShortName(sentence, NounPhrases.endingAt(sentence, at));
    boolean verb = at == candidate.left() && NounPhrases.isVerbBeforeNumber(sentence, at);
    if (phrase == null || verb || isWeak(candidate, at) || isThreshold(candidate)) {
      return Optional.empty();
    }
    boolean acronym = isAcronym(sentence.token(phrase.last()).text()) && isPrecise(candidate, at);
    boolean equated = sentence.is(candidate.left(), TokenKind.EQUALS) && !candidate.amount().isWhole();
    boolean correlation = CorrelationSymbol.is(sentence, phrase.last()) && !candidate.amount().isWhole();
    boolean measure = acronym || equated || correlation || Patterns.isMetric(sentence, phrase);
    if (!measure) {
      return Optional.empty();
    }
    boolean change = DifferenceMetric.measures(candidate, phrase);
    return Optional.of(change ? Finding.change(candidate, Effect.UP, phrase, id()) : Finding.score(candidate, phrase, id()));
  }

  /** The last token of the phrase that the amount is linked to; -1 when there is none. */
  private static int beforeLinks(Candidate candidate) {
    int at = candidate.left();
    while (at >= 0 && isLink(candidate.sentence(), at)) {
      at--;
    }
    int metric = beforeBracket(candidate.sentence(), beforeThreshold(candidate.sentence(), at));
    boolean linked = at != candidate.left() || candidate.amount().bound() != null;
    boolean valued = linked && VALUES.contains(candidate.sentence().lower(metric));
    return valued ? beforeBracket(candidate.sentence(), metric - 1) : metric;
  }

  /** In {@code mAP 0.5 of 71.5} the first number belongs to the metric. */
  private static int beforeThreshold(SentenceView sentence, int token) {
    int amount = sentence.amountAt(token);
    boolean threshold = amount >= 0 && sentence.lower(token + 1).equals("of") && sentence.amount(amount).unit() == null;
    int before = threshold ? sentence.amount(amount).first() - 1 : token;
    return threshold && sentence.isWord(before) && isThresholded(sentence, before) ? before : token;
  }

  private static boolean isThreshold(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean before = sentence.lower(candidate.after()).equals("of") && sentence.amountAt(candidate.after() + 1) >= 0;
    return before && candidate.amount().unit() == null && isThresholded(sentence, candidate.before());
  }

  private static boolean isThresholded(SentenceView sentence, int token) {
    return MetricWords.isMetricHead(sentence.lower(token)) || isAcronym(sentence.token(Math.max(0, token)).text());
  }

  /** {@code PRAUC}, {@code FID-SD}, {@code C-index}: capitals that may abbreviate a metric which no list knows. */
  private static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  /** A measurement rather than a version: behind "of", or with two decimals, or large. */
  private static boolean isPrecise(Candidate candidate, int metric) {
    Unit unit = candidate.amount().unit();
    boolean decimal = (unit == null || unit.symbol().equals("°")) && !candidate.amount().isWhole();
    boolean linked = candidate.left() > metric && candidate.leftWord(0).equals("of");
    return decimal && (linked || candidate.amount().low().scale() >= 2 || candidate.amount().low().intValue() >= 10);
  }

  private static boolean isLink(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean scoreVerb = sentence.isWord(token) && Verbs.isScoreVerb(word) && !MetricWords.isMetricHead(word);
    return scoreVerb
        || LINKS.contains(word)
        || word.endsWith(RANGING)
        || sentence.is(token, TokenKind.ARTICLE)
        || sentence.is(token, TokenKind.TO)
        || FunctionWords.isAdverb(word)
        || FunctionWords.isAuxiliary(word);
  }

  /** In {@code Word Error Rates (WERs) of 2.1%} the metric's full name stands before the bracket. */
  private static int beforeBracket(SentenceView sentence, int token) {
    if (!sentence.is(token, TokenKind.CLOSE)) {
      return token;
    }
    int i = token - 1;
    while (i >= 0 && token - i <= LONGEST_ACRONYM && !sentence.is(i, TokenKind.OPEN)) {
      i--;
    }
    return sentence.is(i, TokenKind.OPEN) ? i - 1 : token;
  }

  /** In {@code similarity index measure (SSIM) of 0.667} the bracket tells what the words do not: that they name a metric. */
  private static TokenRange orItsShortName(SentenceView sentence, TokenRange phrase) {
    if (phrase == null || Patterns.isMetric(sentence, phrase)) {
      return phrase;
    }
    int open = phrase.last() + 1;
    boolean bracketed = sentence.is(open, TokenKind.OPEN) && sentence.is(open + 2, TokenKind.CLOSE);
    boolean metric = bracketed && MetricWords.isMetricHead(sentence.lower(open + 1));
    return metric ? new TokenRange(open + 1, open + 1) : phrase;
  }

  /** A whole number without a unit needs a close link, and no counted noun after it. */
  private static boolean isWeak(Candidate candidate, int metric) {
    if (candidate.amount().isMeasured()) {
      return false;
    }
    return candidate.left() - metric > 2 || candidate.sentence().isWord(candidate.right());
  }
}
