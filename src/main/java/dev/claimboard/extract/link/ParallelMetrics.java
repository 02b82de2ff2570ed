package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Metrics listed behind or before a list of numbers as long: {@code by 7.05% and 8% in AUC and EER}, {@code WER and CER of 5.1 and 2.2%}.
 */
final class ParallelMetrics {
  private ParallelMetrics() {}

  /** The metric in the number's place, or null when no list of metrics of the same length follows. */
  static TokenRange inPlace(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!candidate.isListed()) {
      return null;
    }
    int at = candidate.right();
    at += Lexicon.isOneOf(sentence.lower(at), "in", "on", "for", "of") ? 1 : 0;
    List<TokenRange> metrics = metrics(sentence, at);
    if (!candidate.isParallelTo(metrics)) {
      metrics = before(sentence, candidate.left());
    }
    return candidate.isParallelTo(metrics) ? metrics.get(candidate.placeInGroup()) : null;
  }

  /** The metrics of the list that ends before a number, links such as {@code of} and {@code by} passed over. */
  private static List<TokenRange> before(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isLink(sentence, at)) {
      at--;
    }
    List<TokenRange> metrics = new ArrayList<>();
    while (at >= 0) {
      TokenRange phrase = NounPhrases.endingAt(sentence, at);
      if (!MetricPhrase.hasMetricHead(sentence, phrase)) {
        return metrics;
      }
      metrics.add(0, phrase);
      at = phrase.first() - 1;
      if (!isSeparator(sentence, at)) {
        return metrics;
      }
      at -= isSeparator(sentence, at - 1) ? 2 : 1;
    }
    return metrics;
  }

  private static boolean isLink(SentenceView sentence, int token) {
    return Lexicon.isOneOf(sentence.lower(token), "of", "by", "to", "at", ":", "=") || sentence.is(token, TokenKind.BOUND)
        || Lexicon.isAuxiliary(sentence.lower(token)) || Lexicon.isAdverb(sentence.lower(token));
  }

  private static List<TokenRange> metrics(SentenceView sentence, int first) {
    List<TokenRange> metrics = new ArrayList<>();
    int at = first;
    while (at < sentence.size()) {
      TokenRange phrase = NounPhrases.startingAt(sentence, at);
      boolean listed = phrase != null && Lexicon.isMetricHead(sentence.lower(phrase.last()));
      boolean plural = phrase != null && sentence.lower(phrase.last()).equals("metrics");
      if (phrase == null || !listed && !plural) {
        return metrics;
      }
      metrics.add(plural && phrase.size() > 1 ? new TokenRange(phrase.first(), phrase.last() - 1) : phrase);
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
