package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells noun phrases that can be a metric from others. */
public final class MetricPhrase {
  private static final Set<String> NO_METRICS = Set.of("baseline", "baselines", "method", "methods", "model", "models", "approach",
      "approaches", "sota", "state-of-the-art", "art", "counterpart", "counterparts", "competitors", "llms", "llm", "systems", "agents",
      "methodologies", "techniques", "works", "results", "framework", "frameworks", "benchmarks", "benchmark", "datasets", "dataset",
      "tasks", "task", "improvements", "improvement", "average", "gain", "gains", "metrics", "metric", "margin", "algorithms", "variants",
      "state", "agent", "times", "network", "system", "networks", "architectures", "ones", "setting", "settings",
      "scenarios", "scenario", "trajectories", "deployments", "conditions", "environments", "domains", "languages", "cases", "regimes",
      "regime", "instances", "classes", "categories", "subjects", "patients", "humans", "users", "regions", "normal", "according", "usd",
      "higher", "lower", "student", "teacher", "requests", "actions", "comparison", "practice", "general", "order", "images", "videos",
      "questions", "problems", "documents", "scenes", "comparisons", "baseline's", "mean", "split", "splits",
      "median", "minimal", "minor", "marginal", "due", "outputs", "episodes", "stories", "endpoint", "response-level", "sentence-level",
      "larger", "greater", "reflect", "out", "show", "shows", "ours", "random", "pt", "deg", "percent", "percents");
  private static final Set<String> NO_METRICS_ALONE = Set.of("range", "edge", "points");
  private static final Set<String> VAGUE = Set.of("performance", "score", "scores", "quality", "rate", "results");
  private static final Pattern ACRONYM =
      Pattern.compile("m?[A-Z]{2,5}s?|.*(F1|AUC|ROC|PRC|IoU|FID|WER|CER|BLEU|PSNR|SSIM|Acc|MAE|RMSE|NDCG|MRR|EER|mAP|AP|AR)[a-z@\\d]*"
          + "|[A-Za-z]+@[\\d.]+s?|[A-Z]\\w*(Score|Recall|Accuracy|Rate|Error|Loss)");
  private static final Set<String> BACK_REFERRING = Set.of("previous", "prior", "best", "state-of-the-art", "sota", "top",
      "second-best", "strongest", "current");

  private MetricPhrase() {}

  /** Whether the word measures, but alone does not tell what: {@code performance}, {@code score}. */
  public static boolean isVague(String word) {
    return VAGUE.contains(word);
  }

  /** Whether the phrase is no more than a score, compared or not: {@code score}, {@code previous best score}. */
  static boolean isBackReference(SentenceContext context, TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (!BACK_REFERRING.contains(context.sentence().lower(i))) {
        return false;
      }
    }
    return Lexicon.isOneOf(context.sentence().lower(phrase.last()), "score", "scores", "result", "results");
  }

  /** Whether the last word of the phrase is known to head metrics ({@code retrieval accuracy}); false for null and {@code five times}. */
  static boolean hasMetricHead(SentenceView sentence, TokenRange phrase) {
    return phrase != null && MetricWords.isMetricHead(sentence.lower(phrase.last())) && !isMultiple(sentence, phrase);
  }

  private static boolean isMultiple(SentenceView sentence, TokenRange phrase) {
    boolean counted = FunctionWords.isDeterminer(sentence.lower(phrase.first() - 1));
    return phrase.size() == 1 && counted && sentence.lower(phrase.first()).equals("times");
  }

  /** Whether the phrase is a name or known metric with the word {@code metric} behind it: {@code NDCG metric}. */
  static boolean isCalledMetric(SentenceView sentence, TokenRange phrase) {
    boolean called = phrase != null && phrase.size() > 1 && Lexicon.isOneOf(sentence.lower(phrase.last()), "metric", "metrics");
    return called && (MetricWords.isMetricHead(sentence.lower(phrase.last() - 1)) || isSpelledAsName(sentence, phrase.last() - 1));
  }

  private static boolean isSpelledAsName(SentenceView sentence, int token) {
    return sentence.token(token).text().chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the phrase can be a metric: by its head, as an acronym, or since nothing in it names anything else. */
  public static boolean isMetric(SentenceContext context, TokenRange phrase) {
    SentenceView sentence = context.sentence();
    if (NO_METRICS.contains(sentence.lower(phrase.last()))) {
      return isCalledMetric(sentence, phrase);
    }
    boolean alone = phrase.size() == 1 || sentence.lower(phrase.first()).equals("average");
    boolean named = !alone || !NO_METRICS_ALONE.contains(sentence.lower(phrase.last()));
    if (!named || isAdjective(sentence.lower(phrase.last())) || isDifference(sentence, phrase)) {
      return false;
    }
    boolean acronym = phrase.size() == 1 && ACRONYM.matcher(sentence.token(phrase.first()).text()).matches();
    if (hasMetricHead(sentence, phrase) || acronym && startsWithOtherName(context, phrase)) {
      return true;
    }
    NameMention last = context.nameAt(phrase.last());
    boolean nameless = last == null && context.nameAt(phrase.first()) == null;
    boolean endsWithOtherName = last != null && !context.isBenchmarkOrSystem(last) && !last.range().contains(phrase.first());
    boolean describesName = last == null && startsWithOtherName(context, phrase);
    return nameless || endsWithOtherName || describesName;
  }

  /** {@code Δ}: a difference that does not tell of what. */
  static boolean isDifference(SentenceView sentence, TokenRange phrase) {
    return phrase.size() == 1 && Lexicon.isOneOf(sentence.lower(phrase.first()), "δ", "delta");
  }

  /** Whether the word only describes: {@code zero-shot}, {@code cumulative}, {@code averaged}. */
  static boolean isAdjective(String word) {
    int hyphen = word.lastIndexOf('-');
    boolean compound = hyphen > 0 && NameContextWords.isAdjectiveEnding(word.substring(hyphen + 1));
    return (compound || Verbs.isRegularPast(word)) && !MetricWords.isMetricHead(word) || MetricWords.isDescription(word);
  }

  /** Like {@link #isMetric}, also for a phrase that is a name, though neither a benchmark's nor a system's. */
  static boolean isNameOrMetric(SentenceContext context, TokenRange phrase) {
    NameMention name = context.nameAt(phrase.last());
    return isMetric(context, phrase) || name != null && !context.isBenchmarkOrSystem(name);
  }

  /** Whether the phrase starts with a name that is neither a benchmark's nor a system's. */
  static boolean startsWithOtherName(SentenceContext context, TokenRange phrase) {
    NameMention name = context.nameAt(phrase.first());
    return name != null && !context.isBenchmarkOrSystem(name);
  }
}
