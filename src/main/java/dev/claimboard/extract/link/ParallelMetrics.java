package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Metrics listed behind or before a list of numbers as long: {@code by 7.05% and 8% in AUC and EER}, {@code WER and CER of 5.1 and 2.2%},
 * {@code position and orientation errors by 50.7% and 76.5%}.
 */
final class ParallelMetrics {
  private static final String BY = "METRIC_OF_PARALLEL_LIST";

  private ParallelMetrics() {}

  /** The metric in the number's place, or nothing when no list of metrics of the same length stands next to the numbers. */
  static Link inPlace(Candidate candidate, SentenceContext context) {
    if (!candidate.isListed()) {
      return Link.nothing();
    }
    Link behind = inPlace(candidate, behind(context, behindLinks(context.sentence(), candidate.right())));
    return behind.or(() -> endingAt(beforeLinks(context.sentence(), candidate.left()), candidate, context));
  }

  /** The metric in the number's place in the list that ends at a token; nothing when that list is not as long as the numbers'. */
  static Link endingAt(int token, Candidate candidate, SentenceContext context) {
    return candidate.isListed() ? inPlace(candidate, before(context, token)) : Link.nothing();
  }

  private static Link inPlace(Candidate candidate, List<Mention> metrics) {
    return candidate.isParallelTo(metrics) ? new Link(metrics.get(candidate.placeInGroup()), BY) : Link.nothing();
  }

  /** Passes a noun of change and a preposition to the right: {@code absolute gains in}. */
  private static int behindLinks(SentenceView sentence, int token) {
    int at = LinkWords.behindChange(sentence, token);
    return Lexicon.isOneOf(sentence.lower(at), "in", "on", "for", "of") ? at + 1 : at;
  }

  /** Passes links such as {@code of}, {@code by} and {@code increase by} to the left. */
  private static int beforeLinks(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isLink(sentence, at)) {
      at--;
    }
    boolean moved = at > 0 && at < token && sentence.isWord(at) && Lexicon.verbEffect(sentence.lower(at)) != null;
    return moved ? at - 1 : at;
  }

  private static boolean isLink(SentenceView sentence, int token) {
    return Lexicon.isOneOf(sentence.lower(token), "of", "by", "to", "at", ":", "=") || sentence.is(token, TokenKind.BOUND)
        || Lexicon.isAuxiliary(sentence.lower(token)) || Lexicon.isAdverb(sentence.lower(token));
  }

  /** The metrics of the list that ends at a token, {@code and} before its last item; the item before that may leave its head out. */
  private static List<Mention> before(SentenceContext context, int token) {
    SentenceView sentence = context.sentence();
    List<Mention> metrics = new ArrayList<>();
    boolean last = true;
    int at = token;
    while (at >= 0) {
      TokenRange phrase = NounPhrases.endingAt(sentence, itemEnd(sentence, at));
      if (isMetric(sentence, phrase)) {
        metrics.addAll(0, MetricParts.of(phrase, context));
      } else if (isHeadless(context, phrase) && sentence.is(phrase.last() + 1, TokenKind.AND) && metrics.size() == 1) {
        metrics.add(0, MetricParts.withHead(phrase, metrics.get(0), context));
      } else {
        return metrics;
      }
      at = phrase.first() - 1;
      if (!isSeparator(sentence, at) || last && sentence.is(at, TokenKind.COMMA)) {
        return metrics;
      }
      last = false;
      at -= isSeparator(sentence, at - 1) ? 2 : 1;
    }
    return metrics;
  }

  /** Passes a threshold, a bracket of one word, or the end of a bracket: {@code mAP50:95}, {@code precision (P)}, {@code (MOTA/MOTP)}. */
  private static int itemEnd(SentenceView sentence, int token) {
    if (sentence.amountAt(token) >= 0 && sentence.is(token - 1, TokenKind.COLON)) {
      return token - 2;
    }
    int outside = sentence.beforeBracketedWord(token);
    boolean abbreviated = outside < token && Lexicon.isMetricHead(sentence.lower(outside));
    return abbreviated || !sentence.is(token, TokenKind.CLOSE) ? outside : token - 1;
  }

  private static boolean isMetric(SentenceView sentence, TokenRange phrase) {
    return MetricPhrase.hasMetricHead(sentence, phrase) || phrase != null && Lexicon.isEfficiency(sentence.lower(phrase.last()));
  }

  private static boolean isHeadless(SentenceContext context, TokenRange phrase) {
    boolean described = phrase != null && MetricPhrase.isAdjective(context.sentence().lower(phrase.last()));
    return described || phrase != null && MetricPhrase.isMetric(context, phrase);
  }

  /** The metrics of the list that begins at a token; of two, the first may leave its head out. */
  private static List<Mention> behind(SentenceContext context, int first) {
    SentenceView sentence = context.sentence();
    List<Mention> metrics = new ArrayList<>();
    TokenRange headless = null;
    int at = first;
    while (at < sentence.size()) {
      TokenRange phrase = NounPhrases.startingAt(sentence, at);
      if (MetricPhrase.hasMetricHead(sentence, phrase) || MetricPhrase.isCalledMetric(sentence, phrase)) {
        List<Mention> named = MetricParts.of(phrase, context);
        metrics.addAll(headless == null ? List.of() : List.of(MetricParts.withHead(headless, named.get(0), context)));
        metrics.addAll(named);
        headless = null;
      } else if (metrics.isEmpty() && isHeadless(context, phrase) && sentence.is(phrase.last() + 1, TokenKind.AND)) {
        headless = phrase;
      } else {
        return metrics;
      }
      at = phrase.last() + 1;
      if (!isSeparator(sentence, at)) {
        return metrics;
      }
      at += isSeparator(sentence, at + 1) ? 2 : 1;
    }
    return metrics;
  }

  private static boolean isSeparator(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.SLASH);
  }
}
