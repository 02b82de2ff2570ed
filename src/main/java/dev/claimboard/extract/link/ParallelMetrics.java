package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * Metrics listed behind or before a list of numbers as long: {@code by 7.05% and 8% in AUC and EER}, {@code WER and CER of 5.1 and 2.2%},
 * {@code position and orientation errors by 50.7% and 76.5%}.
 */
final class ParallelMetrics {
  private static final String BY = "METRIC_OF_PARALLEL_LIST";
  private static final int LONGEST_COMPLEMENT = 10;
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "on", "in");

  private ParallelMetrics() {}

  /** The metric in the number's place, or nothing when no list of metrics of the same length stands next to the numbers. */
  static Link inPlace(Candidate candidate, SentenceContext context) {
    if (!candidate.isListed()) {
      return Link.nothing();
    }
    SentenceView sentence = context.sentence();
    int before = beforeLinks(sentence, candidate.left());
    int first = behindLinks(sentence, candidate.right());
    boolean open = !Lexicon.isOneOf(sentence.lower(first - 1), "for", "on");
    Link behind = inPlace(candidate, MetricList.startingAt(first, context, open));
    return behind.or(() -> endingAt(before, candidate, context))
        .or(() -> endingAt(beforeComplement(sentence, before, candidate.left()), candidate, context));
  }

  /** The metric in the number's place in the list that ends at a token; nothing when that list is not as long as the numbers'. */
  static Link endingAt(int token, Candidate candidate, SentenceContext context) {
    return token >= 0 && candidate.isListed() ? inPlace(candidate, MetricList.endingAt(token, context)) : Link.nothing();
  }

  /** Two metrics go with pairs as well: {@code 36.9/0.95 and 30.5/0.87 PSNR/SSIM}. */
  private static Link inPlace(Candidate candidate, List<Mention> metrics) {
    boolean pairs = metrics.size() == 2 && candidate.groupSize() % 2 == 0 && isPaired(candidate);
    boolean parallel = pairs || candidate.isParallelTo(metrics);
    return parallel ? new Link(metrics.get(candidate.placeInGroup() % metrics.size()), BY) : Link.nothing();
  }

  private static boolean isPaired(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int first = sentence.seriesOf(candidate.index()).amounts().get(0);
    return sentence.is(sentence.amount(first).last() + 1, TokenKind.SLASH);
  }

  /** Passes a noun of change and words such as {@code in} or {@code , in terms of} to the right: {@code absolute gains in}. */
  private static int behindLinks(SentenceView sentence, int token) {
    int at = LinkWords.behindChange(sentence, token);
    int in = sentence.is(at, TokenKind.COMMA) ? at + 1 : at;
    if (sentence.lower(in).equals("in") && sentence.lower(in + 1).equals("terms")) {
      return in + 3;
    }
    return Lexicon.isOneOf(sentence.lower(at), "in", "on", "for", "of") ? at + 1 : at;
  }

  /** Passes links such as {@code of}, {@code are} and {@code increase by} to the left. */
  private static int beforeLinks(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isLink(sentence, at)) {
      at--;
    }
    return at;
  }

  private static boolean isLink(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean verb = sentence.isWord(token) && !MetricWords.isEfficiency(word) && !MetricWords.isMetricHead(word) && isVerb(word);
    return verb || Lexicon.isOneOf(word, "of", "by", "to", "at", ":", "=") || sentence.is(token, TokenKind.BOUND)
        || FunctionWords.isAuxiliary(word) || FunctionWords.isAdverb(word);
  }

  private static boolean isVerb(String word) {
    return FunctionWords.isAuxiliary(word) || Verbs.isScoreVerb(word) || Verbs.verbEffect(word) != null;
  }

  /** In {@code the accuracy and F1 of this model are} the metrics stand before {@code of}; -1 where no verb follows them. */
  private static int beforeComplement(SentenceView sentence, int token, int left) {
    boolean verb = sentence.find(left, token, ParallelMetrics::isVerb) >= 0;
    int of = verb ? sentence.find(token, token - LONGEST_COMPLEMENT, COMPLEMENTS) : -1;
    return of - 1;
  }
}
