package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** The metric right after a number, or right before it: {@code 57.2% accuracy}, {@code 57.2% in accuracy}, {@code accuracy of 57.2%}. */
final class MetricBeside {
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "of", "for");
  private static final Set<String> LINKS = Set.of("of", ":", "=", "(", "is", "was", "are", "were", "at");

  private MetricBeside() {}

  /**
   * The metric behind the number itself, an aside in brackets passed over ({@code 57.2% (+1.2%) accuracy}), else behind its list or the
   * other side of a comparison, else before the list; or null.
   */
  static TokenRange of(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange own = behind(sentence.afterBracket(candidate.after()), sentence);
    if (own != null) {
      return own;
    }
    TokenRange ofGroup = candidate.right() == candidate.after() ? null : behind(candidate.right(), sentence);
    TokenRange shared = ofGroup == null ? behindVersus(candidate) : ofGroup;
    return shared != null ? shared : before(candidate);
  }

  /** The metric behind the other side of a comparison: {@code 85% vs. 78% accuracy}; or null. */
  private static TokenRange behindVersus(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int other = Lexicon.isOneOf(sentence.lower(candidate.after()), "vs", "vs.", "versus") ? sentence.amountAt(candidate.after() + 1) : -1;
    TokenRange behind = other < 0 ? null : NounPhrases.startingAt(sentence, sentence.amount(other).last() + 1);
    return MetricPhrase.hasMetricHead(sentence, behind) ? behind : null;
  }

  /** The metric alone in a bracket right behind the number: {@code 5.7% (I-AUROC)}; or null. */
  static TokenRange labelled(Candidate candidate) {
    TokenRange label = NounPhrases.inBracketAt(candidate.sentence(), candidate.after());
    return MetricPhrase.hasMetricHead(candidate.sentence(), label) ? label : null;
  }

  /** The telling metric that {@code in} places behind a change, a bracket passed over: {@code by 6.0 points (36%) in F1}; or null. */
  static TokenRange placedIn(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = sentence.afterBracket(candidate.right());
    at += sentence.is(at, TokenKind.CLOSE) ? 1 : 0;
    TokenRange placed = sentence.lower(at).equals("in") ? NounPhrases.startingAt(sentence, at + 1) : null;
    boolean telling = MetricPhrase.hasMetricHead(sentence, placed)
        && (placed.size() > 1 || !MetricPhrase.isVague(sentence.lower(placed.last())));
    return telling ? placed : null;
  }

  /** The metric that starts at the token, or behind a preposition there ({@code on the X metric}, {@code in terms of X}); or null. */
  static TokenRange behind(int token, SentenceView sentence) {
    TokenRange direct = sentence.isWord(token) ? NounPhrases.startingAt(sentence, token) : null;
    if (MetricPhrase.hasMetricHead(sentence, direct)) {
      return direct;
    }
    TokenRange placed = isPreposition(sentence.lower(token)) ? NounPhrases.startingAt(sentence, token + 1) : null;
    if (MetricPhrase.hasMetricHead(sentence, placed) || MetricPhrase.isCalledMetric(sentence, placed)) {
      return isOften(sentence, token) ? null : placed;
    }
    boolean inTermsOf = sentence.lower(token).equals("in") && sentence.lower(token + 1).equals("terms");
    return inTermsOf ? NounPhrases.startingAt(sentence, token + 3) : null;
  }

  /** {@code 96% of the time}: how often, not how long. */
  private static boolean isOften(SentenceView sentence, int of) {
    return sentence.lower(of).equals("of") && sentence.lower(of + 1).equals("the") && sentence.lower(of + 2).equals("time");
  }

  /** Whether the word can stand between a number and its metric. */
  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** The metric that words such as {@code of} and {@code is} link to the number behind it; or null. */
  static TokenRange before(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = beforeLinks(candidate);
    boolean adjacent = at == candidate.left();
    boolean verb = NounPhrases.isVerbBeforeNumber(sentence, at);
    if (at < 0 || adjacent && (verb || !sentence.isWord(at))) {
      return null;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, at);
    return MetricPhrase.hasMetricHead(sentence, phrase) && !isOtherCost(candidate, phrase) ? phrase : null;
  }

  /** {@code 78.3% accuracy at 0.9 GFLOPs}: what the unit measures is not the accuracy. */
  private static boolean isOtherCost(Candidate candidate, TokenRange phrase) {
    boolean cost = candidate.leftWord(0).equals("at") && UnitQuantity.of(candidate) != null;
    return cost && !MetricWords.isEfficiency(candidate.sentence().lower(phrase.last()));
  }

  /** Passes words such as {@code of the} to the left, and a bracket of one word: {@code mean average precision (mAP) of 57.2%}. */
  private static int beforeLinks(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    while (at >= 0 && isLink(sentence, at)) {
      at--;
    }
    return sentence.beforeBracketedWord(at);
  }

  private static boolean isLink(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return LINKS.contains(word) || sentence.is(token, TokenKind.ARTICLE) || FunctionWords.isAdverb(word);
  }
}
