package dev.claimboard.extract.rule;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.EnumSet;
import java.util.Set;

/** Turns of phrase that several rules look for. Token indexes that are not found are -1. */
final class Patterns {
  private static final int NONE = -1;
  private static final int VERB_REACH = 30;
  private static final int NOUN_REACH = 6;
  private static final int MEASURE_REACH = 6;
  private static final Set<TokenKind> MEASURE_OPENERS = EnumSet.of(TokenKind.ARTICLE, TokenKind.BOUND, TokenKind.OPEN);
  private static final Set<String> MEASURE_WORDS =
      Set.of("of", "factor", "margin", "margins", "average", "mean", "total", "median", "maximum");
  private static final Set<String> METRIC_PREPOSITIONS = Set.of("in", "on", "of", "for", "to");

  private Patterns() {}

  /** The {@code by} that opens a measure of change right before a token, phrases such as {@code by a margin of} passed over. */
  static int byBefore(SentenceView sentence, int token) {
    int i = token;
    while (i >= 0 && token - i < MEASURE_REACH && isMeasureFiller(sentence, i)) {
      i--;
    }
    return sentence.lower(i).equals("by") ? i : NONE;
  }

  private static boolean isMeasureFiller(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean opener = token >= 0 && MEASURE_OPENERS.contains(sentence.token(token).kind());
    return opener
        || MEASURE_WORDS.contains(word)
        || FunctionWords.isIntensifier(word)
        || FunctionWords.isAdverb(word)
        || FunctionWords.isDeterminer(word);
  }

  /** The nearest verb or noun of gain or loss to the left of a token, in the same part of the sentence. */
  static int effectBefore(SentenceView sentence, int token) {
    for (int i = token - 1; i >= 0 && token - i < VERB_REACH; i--) {
      if (sentence.is(i, TokenKind.SEMICOLON)) {
        return NONE;
      }
      if (effectAt(sentence, i) != null && !isComparedWith(sentence, i)) {
        return governing(sentence, i);
      }
    }
    return NONE;
  }

  /** In {@code reduces the training loss by} the noun is the verb's object: the verb counts. */
  private static int governing(SentenceView sentence, int noun) {
    if (Verbs.verbEffect(sentence.lower(noun)) != null && !sentence.is(noun - 1, TokenKind.ARTICLE)) {
      return noun;
    }
    for (int i = noun - 1; i >= 0 && noun - i < NOUN_REACH; i--) {
      if (FunctionWords.isPreposition(sentence.lower(i)) || sentence.amountAt(i) >= 0) {
        return noun;
      }
      if (Verbs.verbEffect(sentence.lower(i)) != null) {
        return i;
      }
    }
    return noun;
  }

  /** {@code the best} is the one compared with; elsewhere {@code best} is a verb. */
  private static boolean isComparedWith(SentenceView sentence, int token) {
    return sentence.lower(token - 1).equals("the") && sentence.lower(token).equals("best");
  }

  /** What the word at a token does to a metric, as a verb or as a noun; null for other words. */
  static Effect effectAt(SentenceView sentence, int token) {
    if (sentence.amountAt(token) >= 0) {
      return null;
    }
    Effect verb = Verbs.verbEffect(sentence.lower(token));
    return verb != null ? verb : ChangeWords.nounEffect(sentence.lower(token));
  }

  /** The noun of gain or loss that closes the noun phrase beginning at a token: {@code [average accuracy] improvement}. */
  static int changeNounAfter(SentenceView sentence, int token) {
    if (sentence.lower(token).equals("of") && ChangeWords.nounEffect(sentence.lower(token + 1)) != null) {
      return token + 1;
    }
    for (int i = token; i < sentence.size() && i - token < NOUN_REACH; i++) {
      if (i > token && joinsModifiers(sentence, i)) {
        continue;
      }
      if (!isModifier(sentence, i)) {
        return NONE;
      }
      if (ChangeWords.nounEffect(sentence.lower(i)) != null && !isModifierOfNoun(sentence, i)) {
        return i;
      }
    }
    return NONE;
  }

  /** {@code parameter and FLOPs reduction}. */
  private static boolean joinsModifiers(SentenceView sentence, int token) {
    boolean joint = sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.SLASH);
    return joint && isModifier(sentence, token + 1) && MetricWords.isEfficiency(sentence.lower(token - 1));
  }

  private static boolean isModifier(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean nominal = FunctionWords.isIntensifier(word) || word.equals("overall") || !FunctionWords.isFunctionWord(word)
        || isAcronym(sentence, token);
    boolean verb = Verbs.isClearVerb(word) && ChangeWords.nounEffect(word) == null;
    return sentence.isWord(token) && nominal && !verb;
  }

  /** {@code IS} is a metric, {@code is} a verb. */
  private static boolean isAcronym(SentenceView sentence, int token) {
    String text = sentence.token(token).text();
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** In {@code compression ratio} or {@code reduction rate} the noun of change only describes a quantity. */
  private static boolean isModifierOfNoun(SentenceView sentence, int token) {
    return sentence.isWord(token + 1) && MetricWords.isMetricHead(sentence.lower(token + 1));
  }

  /** The metric that a noun of change is about: before it ({@code accuracy gain}) or after it ({@code gain in accuracy}); or null. */
  static TokenRange metricOfNoun(SentenceView sentence, int from, int noun) {
    if (noun > from) {
      TokenRange before = NounPhrases.endingAt(sentence, noun - 1);
      if (before != null && before.first() >= from) {
        return before;
      }
    }
    TokenRange after = METRIC_PREPOSITIONS.contains(sentence.lower(noun + 1)) ? NounPhrases.startingAt(sentence, noun + 2) : null;
    boolean open = Lexicon.isOneOf(sentence.lower(noun + 1), "in", "of");
    return open || isQuantity(sentence, after) ? after : null;
  }

  /** Whether the noun phrase has a metric's head as its last word. */
  static boolean isMetric(SentenceView sentence, TokenRange phrase) {
    return phrase != null && MetricWords.isMetricHead(sentence.lower(phrase.last()));
  }

  /** Whether the noun phrase has as its last word a metric's head or a quantity of speed, size or cost. */
  static boolean isQuantity(SentenceView sentence, TokenRange phrase) {
    return isMetric(sentence, phrase) || phrase != null && MetricWords.isEfficiency(sentence.lower(phrase.last()));
  }
}
