package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that name what is measured. They are asked for in lower case. Immutable, thread-safe. */
public final class MetricWords {
  private static final Map<String, Set<String>> METRICS = WordLists.read("metrics");
  private static final Set<String> HEADS = METRICS.get("head");
  private static final Set<String> PARTS = METRICS.get("part");
  private static final Set<String> AT = METRICS.get("at");
  private static final Set<String> EFFICIENCY = METRICS.get("efficiency");
  private static final Set<String> MATERIAL = METRICS.get("material");
  private static final Set<String> DESCRIPTIONS = METRICS.get("description");
  private static final Pattern STEMS =
      Pattern.compile(
          "(m?ap|top-?|bleu-?|rouge-?|recall|precision|hits?|acc|hr|ndcg|mrr|pass|eff|hd|hdr|minade|minfde|bd-rate)_?\\d+.*"
              + "|rank-(1|5|10|20)|[frp]_?\\d+(\\.\\d+)?|f_?1.*"
              + "|m?ap[@_]*\\[.*|([a-z]-?|[a-z]{4,}-?)f_?1"
              + "|pass|recall|hits?|acc|ndcg|precision|map|mrr"
              + "|[a-z](fid|iou|dice|bleu|wer|cer|auc|ap|ppl)"
              + "|(auc|auroc|wer|cer|fid|iou|psnr|ssim|mae|rmse|f1)s");
  private static final Memo<Boolean> SHAPES = new Memo<>(MetricWords::isMetricShape);

  private MetricWords() {}

  /** Whether the word can be the head of a metric's name. */
  public static boolean isMetricHead(String word) {
    return HEADS.contains(word) || EFFICIENCY.contains(word) || SHAPES.of(word);
  }

  private static boolean isMetricShape(String word) {
    String stem = word.indexOf('@') > 0 ? word.substring(0, word.indexOf('@')) : word;
    if (stem.length() < word.length() && AT.contains(stem)) {
      return true;
    }
    int separator = Math.max(stem.lastIndexOf('-'), Math.max(stem.lastIndexOf('_'), stem.lastIndexOf('/')));
    String part = stem.substring(separator + 1);
    return STEMS.matcher(stem).matches() || PARTS.contains(part);
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
}
