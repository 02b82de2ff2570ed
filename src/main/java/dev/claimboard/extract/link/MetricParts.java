package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.phrase.TokenRange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The metrics that one phrase names. */
final class MetricParts {
  private MetricParts() {}

  /** The metrics on both sides of a slash in its last word ({@code PSNR/SSIM}), one of them known; else the phrase itself, cut to size. */
  static List<Mention> of(TokenRange phrase, SentenceContext context) {
    String[] words = context.sentence().token(phrase.last()).text().split("/");
    boolean known = Arrays.stream(words).anyMatch(word -> MetricWords.isMetricHead(word.toLowerCase(Locale.ROOT)));
    if (words.length == 1 || !known || !Arrays.stream(words).allMatch(MetricParts::canBeMetric)) {
      return List.of(context.mention(MetricExtent.trim(context, phrase)));
    }
    Mention whole = context.mention(phrase);
    return Arrays.stream(words).map(word -> new Mention(word, whole.span())).toList();
  }

  private static boolean canBeMetric(String word) {
    return MetricWords.isMetricHead(word.toLowerCase(Locale.ROOT)) || word.chars().anyMatch(Character::isUpperCase);
  }

  /** A phrase completed by the head of the metric behind it: of {@code position and orientation errors} the {@code position errors}. */
  static Mention withHead(TokenRange phrase, Mention next, SentenceContext context) {
    Mention own = context.mention(phrase);
    return new Mention(own.name() + " " + next.name().substring(next.name().lastIndexOf(' ') + 1), own.span());
  }
}
