package dev.claimboard.extract.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What single words mean to the rules. Words are asked for in lower case unless a method says otherwise. Immutable, thread-safe. */
public final class Lexicon {
  private static final Map<String, Effect> VERB_EFFECTS = new HashMap<>();
  private static final Map<String, Effect> NOUN_EFFECTS = new HashMap<>();
  private static final Map<String, Effect> COMPARATIVE_EFFECTS = new HashMap<>();
  private static final Map<String, String> COMPARATIVE_QUANTITIES = new LinkedHashMap<>();
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> SCORE_VERBS = new HashSet<>();
  private static final Set<String> COMPARE_VERBS = new HashSet<>();
  private static final Set<String> KEEP_VERBS = new HashSet<>();
  private static final Set<String> NOUN_LIKE_VERBS = new HashSet<>();
  private static final Map<String, Set<String>> NOUNS = WordLists.read("nouns");
  private static final Map<String, Set<String>> METRICS = WordLists.read("metrics");
  private static final Map<String, Set<String>> FUNCTION_WORDS = WordLists.read("function-words");
  private static final Set<String> PREPOSITIONS = FUNCTION_WORDS.get("preposition");
  private static final Set<String> DETERMINERS = FUNCTION_WORDS.get("determiner");
  private static final Set<String> AUXILIARIES = FUNCTION_WORDS.get("auxiliary");
  private static final Set<String> ADVERBS = FUNCTION_WORDS.get("adverb");
  private static final Set<String> INTENSIFIERS = FUNCTION_WORDS.get("intensifier");
  private static final Set<String> METRIC_HEADS = METRICS.get("head");
  private static final Set<String> METRIC_PARTS = METRICS.get("part");
  private static final Set<String> METRICS_AT = METRICS.get("at");
  private static final Set<String> EFFICIENCY = METRICS.get("efficiency");
  private static final Set<String> MATERIAL = METRICS.get("material");
  private static final Set<String> DESCRIPTIONS = METRICS.get("description");
  private static final Set<String> SPEED_NOUNS = NOUNS.get("speed");
  private static final Map<String, Set<String>> NAMES = WordLists.read("names");
  private static final Set<String> COMMON_CAPITALS = NAMES.get("common");
  private static final Set<String> MODEL_FAMILIES = NAMES.get("model");
  private static final Map<String, Set<String>> BENCHMARKS = WordLists.read("benchmarks");
  private static final Set<String> BENCHMARK_NOUNS = BENCHMARKS.get("noun");
  private static final Set<String> BENCHMARK_SUFFIXES = BENCHMARKS.get("suffix");
  private static final Set<String> OWN_NOUNS = WordLists.read("generic-subjects").get("own");
  private static final Set<String> MONTHS = WordLists.read("dates").get("month");
  private static final Set<String> FUNCTION = new HashSet<>();
  private static final Pattern METRIC_STEMS =
      Pattern.compile(
          "(m?ap|top-?|bleu-?|rouge-?|recall|precision|hits?|acc|hr|ndcg|mrr|pass|eff|hd|hdr|minade|minfde|bd-rate)_?\\d+.*"
              + "|rank-(1|5|10|20)|[frp]_?\\d+(\\.\\d+)?|f_?1.*"
              + "|m?ap[@_]*\\[.*|([a-z]-?|[a-z]{4,})f_?1"
              + "|pass|recall|hits?|acc|ndcg|precision|map|mrr"
              + "|[a-z](fid|iou|dice|bleu|wer|cer|auc|ap|ppl)"
              + "|(auc|auroc|wer|cer|fid|iou|psnr|ssim|mae|rmse|f1)s");
  private static final Memo<Boolean> METRIC_SHAPES = new Memo<>(Lexicon::isMetricShape);

  static {
    WordLists.read("verbs").forEach(Lexicon::readVerbs);
    for (Effect effect : EnumSet.allOf(Effect.class)) {
      NOUNS.get(label(effect)).forEach(noun -> NOUN_EFFECTS.put(noun, effect));
    }
    NOUNS.get("speed").forEach(noun -> NOUN_EFFECTS.put(noun, Effect.BETTER));
    WordLists.read("comparatives").forEach(Lexicon::readComparatives);
    for (String label : List.of("preposition", "conjunction", "determiner", "pronoun", "auxiliary", "adverb")) {
      FUNCTION.addAll(FUNCTION_WORDS.get(label));
    }
  }

  private Lexicon() {}

  private static String label(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  private static void readVerbs(String label, Set<String> bases) {
    if (label.equals("nounlike")) {
      NOUN_LIKE_VERBS.addAll(bases);
      return;
    }
    for (String base : bases) {
      for (String form : Inflection.forms(base)) {
        readVerbForm(label, form);
      }
    }
  }

  private static void readVerbForm(String label, String form) {
    VERBS.add(form);
    switch (label) {
      case "score" -> SCORE_VERBS.add(form);
      case "compare" -> COMPARE_VERBS.add(form);
      case "keep" -> KEEP_VERBS.add(form);
      case "other" -> { }
      default -> VERB_EFFECTS.putIfAbsent(form, Effect.valueOf(label.toUpperCase(Locale.ROOT)));
    }
  }

  private static void readComparatives(String label, Set<String> words) {
    for (String word : words) {
      switch (label) {
        case "faster" -> comparative(word, Effect.BETTER, "speed");
        case "slower" -> comparative(word, Effect.WORSE, "speed");
        case "cheaper" -> comparative(word, Effect.DOWN, "cost");
        case "compact" -> comparative(word, Effect.DOWN, "size");
        case "longer" -> comparative(word, Effect.UP, "length");
        case "shorter" -> comparative(word, Effect.DOWN, "length");
        case "efficient" -> comparative(word, Effect.BETTER, "efficiency");
        default -> COMPARATIVE_EFFECTS.put(word, Effect.valueOf(label.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static void comparative(String word, Effect effect, String quantity) {
    COMPARATIVE_EFFECTS.put(word, effect);
    COMPARATIVE_QUANTITIES.put(word, quantity);
  }

  /** Whether the word is one of a few. */
  public static boolean isOneOf(String word, String... words) {
    for (String other : words) {
      if (other.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends in a possessive {@code 's}. */
  public static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /** Whether, before {@code on}, the word tells of training or of a ground, not of measuring ({@code trained on}, {@code based on}). */
  public static boolean isFoundation(String word) {
    return word.endsWith("trained")
        || word.endsWith("tuned")
        || isOneOf(word, "based", "built", "relies", "focus", "focusing", "depends", "depending");
  }

  /** What a form of a verb of gain or loss does to its metric; null for other words. */
  public static Effect verbEffect(String word) {
    return VERB_EFFECTS.get(word);
  }

  /** What a noun of gain or loss does to its metric; null for other words. */
  public static Effect nounEffect(String word) {
    return NOUN_EFFECTS.get(word);
  }

  /** What a comparative does to its metric; null for other words. */
  public static Effect comparativeEffect(String word) {
    return COMPARATIVE_EFFECTS.get(word);
  }

  /** The quantity that a comparative implies by itself ({@code faster}: speed); null when it needs a noun. */
  public static String impliedQuantity(String comparative) {
    return COMPARATIVE_QUANTITIES.get(comparative);
  }

  /** Whether the word is a form of a verb in the lists, though it may be a noun as well. */
  public static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Whether the word is a form of a verb in the lists that is hardly ever a noun or a modifier. */
  public static boolean isClearVerb(String word) {
    return VERBS.contains(word) && !NOUN_LIKE_VERBS.contains(word);
  }

  /** Whether the word is a form of a verb of scoring ({@code achieves}, {@code reaching}). */
  public static boolean isScoreVerb(String word) {
    return SCORE_VERBS.contains(word);
  }

  /** Whether the word is a form of a verb whose object is what is compared with ({@code outperforms}). */
  public static boolean isCompareVerb(String word) {
    return COMPARE_VERBS.contains(word);
  }

  /** Whether the word is a form of a verb of keeping a share ({@code retains}). */
  public static boolean isKeepVerb(String word) {
    return KEEP_VERBS.contains(word);
  }

  /** Whether the word is a noun of speeding up. */
  public static boolean isSpeedNoun(String word) {
    return SPEED_NOUNS.contains(word);
  }

  /** Whether the word can be the head of a metric's name. */
  public static boolean isMetricHead(String word) {
    return METRIC_HEADS.contains(word) || EFFICIENCY.contains(word) || METRIC_SHAPES.of(word);
  }

  private static boolean isMetricShape(String word) {
    String stem = word.indexOf('@') > 0 ? word.substring(0, word.indexOf('@')) : word;
    if (stem.length() < word.length() && METRICS_AT.contains(stem)) {
      return true;
    }
    int separator = Math.max(stem.lastIndexOf('-'), Math.max(stem.lastIndexOf('_'), stem.lastIndexOf('/')));
    String part = stem.substring(separator + 1);
    return METRIC_STEMS.matcher(stem).matches() || METRIC_PARTS.contains(part);
  }

  /** Whether the word names a quantity of speed, size or cost. */
  public static boolean isEfficiency(String word) {
    return EFFICIENCY.contains(word) || MATERIAL.contains(word);
  }

  /** Whether the word only describes what is measured, and names no metric itself: {@code cumulative}. */
  public static boolean isDescription(String word) {
    return DESCRIPTIONS.contains(word);
  }

  /** The metric that something is said to have more of ({@code accurate}: accuracy); null for other words. */
  public static String metricOfAdjective(String word) {
    return switch (word) {
      case "accurate" -> "accuracy";
      case "precise" -> "precision";
      case "efficient" -> "efficiency";
      default -> null;
    };
  }

  /** Whether the word can stand in no noun phrase. */
  public static boolean isFunctionWord(String word) {
    return FUNCTION.contains(word);
  }

  /** Whether the word praises or sizes a noun without being part of its name ({@code significant}). */
  public static boolean isIntensifier(String word) {
    return INTENSIFIERS.contains(word);
  }

  /** Whether the word is a preposition ({@code of}). */
  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether the word is an article, a possessive, a quantifier or a small number in words ({@code our}, {@code three}). */
  public static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Whether the word is a form of an auxiliary or modal verb, or a negation ({@code is}, {@code can}, {@code not}). */
  public static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /** Whether the word is a known adverb, or looks like one by its ending ({@code only}, {@code markedly}). */
  public static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  /** Whether a word, spelled as given, has capitals without being a name of a benchmark or system. */
  public static boolean isCommonCapital(String word) {
    return COMMON_CAPITALS.contains(word);
  }

  /** Whether a name's first word says that it is a model ({@code gpt}, {@code llama}). */
  public static boolean isModelFamily(String word) {
    return MODEL_FAMILIES.contains(word);
  }

  /** Whether the word says of a name that things are measured on it ({@code dataset}). */
  public static boolean isBenchmarkNoun(String word) {
    return BENCHMARK_NOUNS.contains(word);
  }

  /** Whether a name's last part is typical of benchmarks ({@code bench}, {@code qa}). */
  public static boolean isBenchmarkSuffix(String part) {
    return BENCHMARK_SUFFIXES.contains(part);
  }

  /** Whether the word is the name of a month or its abbreviation. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Whether the word stands for the paper's own system after {@code our} or {@code the proposed}. */
  public static boolean isOwnNoun(String word) {
    return OWN_NOUNS.contains(word);
  }
}
