package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The metrics that one phrase names. */
final class MetricParts {
  private MetricParts() {}

  /** The metrics on both sides of a slash within its last word ({@code PSNR/SSIM}); else the phrase itself, cut to size. */
  static List<Mention> of(TokenRange phrase, SentenceContext context) {
    SentenceView sentence = context.sentence();
    String[] words = sentence.token(phrase.last()).text().split("/");
    List<Mention> parts = new ArrayList<>();
    for (String word : words) {
      if (words.length == 1 || !Lexicon.isMetricHead(word.toLowerCase(Locale.ROOT))) {
        return List.of(context.mention(MetricExtent.trim(context, phrase)));
      }
      parts.add(new Mention(word, context.mention(phrase).span()));
    }
    return parts;
  }

  /** A phrase completed by the head of the metric behind it: of {@code position and orientation errors} the {@code position errors}. */
  static Mention withHead(TokenRange phrase, Mention next, SentenceContext context) {
    Mention own = context.mention(phrase);
    return new Mention(own.name() + " " + next.name().substring(next.name().lastIndexOf(' ') + 1), own.span());
  }
}
