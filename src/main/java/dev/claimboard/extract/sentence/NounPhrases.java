package dev.claimboard.extract.sentence;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.VerbMetrics;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** Noun phrases without a tagger: runs of words between function words, verbs, marks and numbers. */
public final class NounPhrases {
  private static final int LONGEST = 6;
  private static final int MOST_OPENERS = 4;

  private NounPhrases() {}

  /**
   * The noun phrase that begins at a token, determiners, adverbs and words of praise before it passed over, and without a participle behind
   * its noun: {@code data} of {@code data required by}.
   *
   * @return its words, or null when none begins there
   */
  public static TokenRange startingAt(SentenceView sentence, int token) {
    int first = token;
    while (first < sentence.size() && first - token < MOST_OPENERS && isOpening(sentence, first)) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < sentence.size() && last - first + 1 < LONGEST && isInside(sentence, last + 1, last + 1 == first)) {
      last++;
    }
    while (last > first && isParticiple(sentence, last)) {
      last--;
    }
    return last < first ? null : new TokenRange(first, last);
  }

  /**
   * The noun phrase that ends at a token, words of praise at its head left out.
   *
   * @return its words, or null when none ends there
   */
  public static TokenRange endingAt(SentenceView sentence, int token) {
    int first = token + 1;
    while (first > 0 && token - first + 1 < LONGEST && continuesLeft(sentence, first - 1, token)) {
      first--;
    }
    while (first <= token && isOpening(sentence, first)) {
      first++;
    }
    return first > token ? null : new TokenRange(first, token);
  }

  /** The token before the determiners, adverbs and words of praise that end at a token; the token itself where none do. */
  public static int beforeOpening(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isOpening(sentence, at)) {
      at--;
    }
    return at;
  }

  /**
   * The noun phrase that fills a bracket, words of praise at its head left out: {@code (guided search)}.
   *
   * @param open the token where the bracket may open
   * @return its words, or null when no bracket opens there, or another thing stands in it
   */
  public static TokenRange inBracketAt(SentenceView sentence, int open) {
    TokenRange phrase = sentence.is(open, TokenKind.OPEN) ? startingAt(sentence, open + 1) : null;
    return phrase != null && sentence.is(phrase.last() + 1, TokenKind.CLOSE) ? phrase : null;
  }

  private static boolean continuesLeft(SentenceView sentence, int token, int head) {
    return isInside(sentence, token, false) && !isVerbBeforeNoun(sentence, token, head);
  }

  /**
   * Whether a form such as {@code scores}, right before a number, is a verb ({@code the 7B model scores 57.2}); behind a metric it is a
   * noun ({@code F1 scores above 90%}).
   */
  public static boolean isVerbBeforeNumber(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean plural = word.equals("score") && sentence.lower(token - 1).endsWith("s");
    boolean form = Verbs.isScoreVerb(word) && (word.endsWith("s") || plural);
    return form && sentence.amountAt(token + 1) >= 0 && !MetricWords.isMetricHead(sentence.lower(token - 1));
  }

  /** {@code gains} is a noun at the end of a phrase, a verb before another noun: {@code X gains accuracy}, {@code X improved accuracy}. */
  private static boolean isVerbBeforeNoun(SentenceView sentence, int token, int head) {
    String word = sentence.lower(token);
    boolean moved = word.endsWith("ed") && Verbs.verbEffect(word) != null;
    return token < head && (moved || word.endsWith("s") && Verbs.isVerb(word));
  }

  private static boolean isParticiple(SentenceView sentence, int token) {
    return Verbs.isRegularPast(sentence.lower(token)) && !MetricWords.isMetricHead(sentence.lower(token));
  }

  private static boolean isOpening(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE)
        || FunctionWords.isDeterminer(word)
        || FunctionWords.isIntensifier(word)
        || FunctionWords.isAdverb(word) && !FunctionWords.isPreposition(word);
  }

  private static boolean isInside(SentenceView sentence, int token, boolean head) {
    if (!sentence.isWord(token)) {
      return false;
    }
    String word = sentence.lower(token);
    boolean noun = head && word.endsWith("ing") || isRated(sentence, token);
    return !FunctionWords.isFunctionWord(word) && !FunctionWords.isAdverb(word) && (noun || !Verbs.isClearVerb(word));
  }

  /** In {@code solve rate} the verb is part of the noun. */
  private static boolean isRated(SentenceView sentence, int token) {
    return Lexicon.isOneOf(sentence.lower(token + 1), "rate", "rates") && VerbMetrics.of(sentence.lower(token)) != null;
  }
}
