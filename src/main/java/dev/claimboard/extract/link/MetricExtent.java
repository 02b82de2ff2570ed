package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words of a phrase, and around it, name the metric. */
public final class MetricExtent {
  private static final Set<String> DEVIATIONS = Set.of("error", "errors", "difference", "deviation", "distance");
  private static final Set<String> KINDS_OF_DEVIATION =
      Set.of("absolute", "relative", "mean", "average", "median", "squared", "normalized", "maximum", "total");
  private static final Set<String> COUNTS = Set.of("number", "amount", "volume", "percentage", "proportion", "fraction", "share",
      "frequency", "likelihood", "probability", "risk", "rate", "level", "cost", "count");
  private static final Set<String> MODIFIERS = Set.of("higher", "larger", "smaller", "largest", "greater", "greatest", "minimal",
      "negligible", "top", "previous", "prior", "increased", "show", "showed", "find", "boost", "ensure", "art", "s");
  private static final Set<String> PLAIN_VERBS = Set.of("show", "find", "lift", "boost");
  private static final Set<String> EPONYMS = Set.of("cohen's", "spearman's", "pearson's", "kendall's", "cliff's", "cramer's", "cramér's",
      "krippendorff's", "moran's", "youden's", "lin's");
  private static final Pattern SUBJECT = Pattern.compile("[a-z-]{3,}[^siu\\W]s");
  private static final int LONGEST = 5;

  private MetricExtent() {}

  /** The metric that the phrase says more of ({@code the latency of this pipeline}), else the phrase itself. */
  static TokenRange governing(SentenceView sentence, TokenRange phrase) {
    int before = phrase.first() - 1;
    while (sentence.is(before, TokenKind.ARTICLE) || FunctionWords.isDeterminer(sentence.lower(before))) {
      before--;
    }
    boolean complement = Lexicon.isOneOf(sentence.lower(before), "of", "for", "on", "in", "across", "under", "over");
    boolean named = MetricPhrase.hasMetricHead(sentence, phrase) || MetricWords.isEfficiency(sentence.lower(phrase.last()));
    TokenRange governing = complement && !named ? NounPhrases.endingAt(sentence, before - 1) : null;
    return MetricPhrase.hasMetricHead(sentence, governing) && !MetricPhrase.isVague(sentence.lower(governing.last())) ? governing : phrase;
  }

  /** The phrase and what is joined to it where both have one head: {@code camera and depth error}; else the phrase itself. */
  static TokenRange joined(SentenceView sentence, TokenRange phrase) {
    int and = phrase.last() + 1;
    boolean headless = !MetricPhrase.hasMetricHead(sentence, phrase) && !sentence.lower(phrase.last()).endsWith("s");
    boolean open = headless && sentence.is(and, TokenKind.AND) && Verbs.verbEffect(sentence.lower(and + 1)) == null;
    TokenRange other = open && sentence.isWord(and + 1) ? NounPhrases.startingAt(sentence, and + 1) : null;
    boolean shared = other != null && other.first() == and + 1 && other.size() > 1 && other.last() - phrase.first() < LONGEST;
    return shared && MetricPhrase.hasMetricHead(sentence, other) ? new TokenRange(phrase.first(), other.last()) : phrase;
  }

  /** Long phrases lose words from the front; a subject with its verb, a name or a comparing word in front is not part of the metric. */
  public static TokenRange trim(SentenceContext context, TokenRange whole) {
    TokenRange phrase = MetricPhrase.isCalledMetric(context.sentence(), whole) ? new TokenRange(whole.first(), whole.last() - 1) : whole;
    int longest = Math.max(phrase.first(), phrase.last() - LONGEST + 1);
    int shortest = pastModifiers(context.sentence(), afterSubject(context.sentence(), longest, phrase), phrase.last());
    int first = shortest;
    for (int i = first; i < phrase.last(); i++) {
      first = Math.max(first, afterOwner(context, phrase, i));
    }
    boolean bareVague = first == phrase.last() && MetricPhrase.isVague(context.sentence().lower(first));
    if (bareVague && isAbbreviated(context.sentence(), shortest, phrase.last())) {
      return new TokenRange(shortest - 2, shortest - 2);
    }
    return whole(context.sentence(), new TokenRange(bareVague ? shortest : first, phrase.last()));
  }

  /** Whether a bare {@code score} follows the abbreviation of a metric: {@code mean average precision (mAP) score}. */
  private static boolean isAbbreviated(SentenceView sentence, int first, int last) {
    boolean score = first == last && Lexicon.isOneOf(sentence.lower(first), "score", "scores", "rate");
    return score && sentence.beforeBracketedWord(first - 1) < first - 1 && MetricWords.isMetricHead(sentence.lower(first - 2));
  }

  private static int afterSubject(SentenceView sentence, int from, TokenRange phrase) {
    int first = from;
    boolean headed = MetricPhrase.hasMetricHead(sentence, phrase);
    for (int i = from; i < phrase.last(); i++) {
      first = isOwner(sentence, i) || headed && endsSubject(sentence, i) ? i + 1 : first;
    }
    return first;
  }

  private static int pastModifiers(SentenceView sentence, int first, int last) {
    int at = first;
    while (at < last && isModifier(sentence, at)) {
      at++;
    }
    return at;
  }

  /** {@code the teacher's accuracy} is owned; {@code Cohen's kappa} and {@code Earth Mover's Distance} are called so. */
  private static boolean isOwner(SentenceView sentence, int token) {
    boolean title = isTitleCase(sentence, token) && isTitleCase(sentence, token + 1);
    boolean eponym = title || EPONYMS.contains(sentence.lower(token).replace('’', '\''));
    return Lexicon.isPossessive(sentence.lower(token)) && !eponym;
  }

  private static boolean isTitleCase(SentenceView sentence, int token) {
    String word = sentence.token(token).text();
    return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
  }

  /** Whether the token is a plain verb, or a plural or verb in s, which stand before a metric: {@code ablations hurt accuracy}. */
  private static boolean endsSubject(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    String spelled = sentence.token(token).text();
    boolean inflected = SUBJECT.matcher(spelled).matches() && !MetricWords.isMetricHead(word) && !MetricWords.isEfficiency(word);
    return (inflected || PLAIN_VERBS.contains(word)) && !sentence.lower(token + 1).equals("per");
  }

  private static boolean isModifier(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean ofOrder = word.equals("higher") && sentence.lower(token + 1).startsWith("order");
    return MODIFIERS.contains(word) && !ofOrder || FunctionWords.isIntensifier(word) && MODIFIERS.contains(sentence.lower(token - 1));
  }

  /** Adds what a head needs to tell anything: {@code absolute relative error}, {@code number of LLM queries}. */
  private static TokenRange whole(SentenceView sentence, TokenRange phrase) {
    int first = beforeSetPhrase(sentence, phrase);
    while (DEVIATIONS.contains(sentence.lower(phrase.last())) && KINDS_OF_DEVIATION.contains(sentence.lower(first - 1))) {
      first--;
    }
    boolean counted = phrase.size() == 1 && COUNTS.contains(sentence.lower(phrase.last()))
        && sentence.lower(phrase.last() + 1).equals("of");
    TokenRange of = counted ? NounPhrases.startingAt(sentence, phrase.last() + 2) : null;
    return new TokenRange(first, of == null ? phrase.last() : of.last());
  }

  /** Where {@code area under the curve} and {@code intersection over union} begin; the first token of other phrases. */
  private static int beforeSetPhrase(SentenceView sentence, TokenRange phrase) {
    int before = beforeKindOfCurve(sentence, sentence.beforeArticle(phrase.first() - 1));
    String head = sentence.lower(phrase.last());
    boolean curve = head.equals("curve") && sentence.lower(before).equals("under");
    boolean union = head.equals("union") && sentence.lower(before).equals("over");
    TokenRange opening = curve || union ? NounPhrases.endingAt(sentence, before - 1) : null;
    boolean set = opening != null && Lexicon.isOneOf(sentence.lower(opening.last()), "area", "intersection");
    return set ? opening.first() : phrase.first();
  }

  /** Passes {@code receiver operating} before {@code characteristic curve}. */
  private static int beforeKindOfCurve(SentenceView sentence, int token) {
    boolean receiver = sentence.lower(token).equals("operating") && sentence.lower(token - 1).equals("receiver");
    return receiver ? sentence.beforeArticle(token - 2) : token;
  }

  /** The token behind a known name that ends within the phrase; else the phrase's first token. */
  private static int afterOwner(SentenceContext context, TokenRange phrase, int token) {
    NameMention name = context.nameAt(token);
    boolean known = name != null && context.isBenchmarkOrSystem(name) && name.last() < phrase.last();
    return known ? name.last() + 1 : phrase.first();
  }
}
