package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.VerbMetrics;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;

/** What a share measures by the verb before it: {@code solves 42.0% of the tasks}, {@code answers correctly 42.0% of the time}. */
final class VerbalMetric {
  private static final int LONGEST_OBJECT = 8;

  private VerbalMetric() {}

  /** The metric that the verb implies; nothing where no such verb governs the share. */
  static Link of(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean share = finding.kind() == Kind.SCORE && candidate.amount().isPercent();
    String metric = share ? metric(candidate) : null;
    return metric == null ? Link.nothing() : new Link(new Mention(metric, null), "IMPLIED_QUANTITY");
  }

  private static String metric(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = beforeSmallWords(candidate);
    if (sentence.lower(at - 1).equals("correctly") || sentence.lower(at + 1).equals("correctly") || sentence.lower(at).equals("correct")) {
      return "accuracy";
    }
    String near = VerbMetrics.of(sentence.lower(at));
    return near == null && isOften(candidate) ? overObject(sentence, at) : near;
  }

  /** Passes adverbs and, before a share of cases, a preposition to the left. */
  private static int beforeSmallWords(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    boolean placed = Lexicon.isOneOf(sentence.lower(at), "in", "on", "for") && candidate.rightWord(0).equals("of");
    at -= placed ? 1 : 0;
    while (at >= 0 && FunctionWords.isAdverb(sentence.lower(at))) {
      at--;
    }
    return at;
  }

  /** {@code 42.0% of the time}, {@code in 42.0% of cases}: how often what the verb tells comes out, whatever its object. */
  private static boolean isOften(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int noun = sentence.afterArticle(candidate.right() + 1);
    return candidate.rightWord(0).equals("of") && Lexicon.isOneOf(sentence.lower(noun), "time", "cases", "trials", "runs");
  }

  private static String overObject(SentenceView sentence, int token) {
    for (int i = token; i >= 0 && token - i < LONGEST_OBJECT && isInObject(sentence, i); i--) {
      String metric = VerbMetrics.of(sentence.lower(i));
      if (metric != null) {
        return metric;
      }
    }
    return null;
  }

  private static boolean isInObject(SentenceView sentence, int token) {
    return sentence.isWord(token) || sentence.is(token, TokenKind.ARTICLE);
  }
}
