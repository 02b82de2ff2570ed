package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Metrics side by side: {@code F1, mAP50 and recall}, {@code position and orientation errors}, {@code MOTA/MOTP}. Beside a metric that is
 * known, names that are no benchmarks and no systems are metrics too.
 */
final class MetricList {
  private MetricList() {}

  /** The metrics of the list that ends at a token, {@code and} before its last item; empty when it holds none that is known. */
  static List<Mention> endingAt(int token, SentenceContext context) {
    SentenceView sentence = context.sentence();
    List<Mention> metrics = new ArrayList<>();
    boolean known = false;
    int at = beforeValues(sentence, token);
    while (at >= 0) {
      TokenRange phrase = NounPhrases.endingAt(sentence, itemEnd(sentence, at));
      boolean paired = metrics.size() == 1 && phrase != null && sentence.is(phrase.last() + 1, TokenKind.AND);
      boolean shares = paired && metrics.get(0).name().indexOf(' ') > 0 && isHeadless(context, phrase);
      if (!isKnown(sentence, phrase) && shares) {
        metrics.add(0, MetricParts.withHead(phrase, metrics.get(0), context));
      } else if (isKnown(sentence, phrase) || isOtherName(context, phrase)) {
        metrics.addAll(0, MetricParts.of(phrase, context));
        known |= isKnown(sentence, phrase);
      } else {
        break;
      }
      at = phrase.first() - 1;
      boolean first = metrics.size() == 1;
      boolean both = isSeparator(sentence, at - 1);
      if (!isSeparator(sentence, at) || first && (sentence.is(at, TokenKind.COMMA) || both && !isThird(sentence, at - 2))) {
        break;
      }
      at -= both ? 2 : 1;
    }
    return known ? metrics : List.of();
  }

  /** Whether another comma stands before the item that ends at a token: {@code A, B, and C}, not {@code with A, and C}. */
  private static boolean isThird(SentenceView sentence, int token) {
    TokenRange phrase = NounPhrases.endingAt(sentence, itemEnd(sentence, token));
    return phrase != null && isSeparator(sentence, phrase.first() - 1);
  }

  /**
   * The metrics of the list that begins at a token; of two, the first may leave its head out; empty when it holds none that is known.
   *
   * @param open whether names may be items
   */
  static List<Mention> startingAt(int token, SentenceContext context, boolean open) {
    SentenceView sentence = context.sentence();
    List<Mention> metrics = new ArrayList<>();
    TokenRange headless = null;
    boolean known = false;
    int at = token;
    while (at < sentence.size()) {
      TokenRange phrase = NounPhrases.startingAt(sentence, at);
      boolean metric = MetricPhrase.hasMetricHead(sentence, phrase) || MetricPhrase.isCalledMetric(sentence, phrase);
      if (metric || open && headless == null && isOtherName(context, phrase)) {
        List<Mention> named = MetricParts.of(phrase, context);
        metrics.addAll(headless == null ? List.of() : List.of(MetricParts.withHead(headless, named.get(0), context)));
        metrics.addAll(named);
        headless = null;
        known |= metric;
      } else if (metrics.isEmpty() && isHeadless(context, phrase) && sentence.is(phrase.last() + 1, TokenKind.AND)) {
        headless = phrase;
      } else {
        break;
      }
      at = sentence.afterBracketedWord(phrase.last() + 1);
      if (!isSeparator(sentence, at)) {
        break;
      }
      at += isSeparator(sentence, at + 1) ? 2 : 1;
    }
    return known ? metrics : List.of();
  }

  /** In {@code the precision and recall values} the last word names no metric. */
  private static int beforeValues(SentenceView sentence, int token) {
    return Lexicon.isOneOf(sentence.lower(token), "value", "values", "metrics", "measures") ? token - 1 : token;
  }

  /** Passes a bracket of one word, or the end of a bracket: {@code precision (P)}, {@code (MOTA/MOTP)}. */
  private static int itemEnd(SentenceView sentence, int token) {
    int outside = sentence.beforeBracketedWord(token);
    boolean abbreviated = outside < token && MetricWords.isMetricHead(sentence.lower(outside));
    return abbreviated || !sentence.is(token, TokenKind.CLOSE) ? outside : token - 1;
  }

  private static boolean isKnown(SentenceView sentence, TokenRange phrase) {
    return MetricPhrase.hasMetricHead(sentence, phrase) || phrase != null && MetricWords.isEfficiency(sentence.lower(phrase.last()));
  }

  private static boolean isOtherName(SentenceContext context, TokenRange phrase) {
    NameMention name = phrase == null ? null : context.nameAt(phrase.last());
    return name != null && !name.isModel() && !context.isBenchmarkOrSystem(name);
  }

  private static boolean isHeadless(SentenceContext context, TokenRange phrase) {
    boolean described = phrase != null && MetricPhrase.isAdjective(context.sentence().lower(phrase.last()));
    return described || phrase != null && MetricPhrase.isMetric(context, phrase);
  }

  private static boolean isSeparator(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.SLASH);
  }
}
