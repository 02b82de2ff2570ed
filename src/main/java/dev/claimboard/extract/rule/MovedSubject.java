package dev.claimboard.extract.rule;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;

/** The subject of a verb of gain or loss that names what rises or falls: {@code accuracy drops by}, {@code disagreement is reduced by}. */
final class MovedSubject {
  private MovedSubject() {}

  /** The subject when it is a quantity, or what else moves by itself right before {@code by}; or null. */
  static TokenRange of(SentenceView sentence, int verb, int by) {
    TokenRange measured = measured(sentence, verb);
    return measured != null || !isBeside(sentence, verb, by) ? measured : mover(sentence, verb);
  }

  /** The quantity that is the verb's subject, an abbreviation in brackets between them passed over; or null. */
  static TokenRange measured(SentenceView sentence, int verb) {
    int at = sentence.beforeBracketedWord(beforeAuxiliaries(sentence, verb));
    TokenRange phrase = at < 0 ? null : NounPhrases.endingAt(sentence, at);
    return Patterns.isQuantity(sentence, phrase) ? phrase : null;
  }

  private static boolean isBeside(SentenceView sentence, int verb, int by) {
    return verb + 1 == by || FunctionWords.isAdverb(sentence.lower(verb + 1));
  }

  private static TokenRange mover(SentenceView sentence, int verb) {
    Effect effect = Verbs.verbEffect(sentence.lower(verb));
    boolean moves = effect == Effect.UP || effect == Effect.DOWN;
    TokenRange phrase = moves ? NounPhrases.endingAt(sentence, beforeAuxiliaries(sentence, verb)) : null;
    return phrase != null && isFree(sentence, phrase) && isPredicate(sentence, phrase, verb) ? phrase : null;
  }

  /** Whether the phrase is neither a complement ({@code accuracy of X}) nor an object ({@code reduces X collapse}). */
  private static boolean isFree(SentenceView sentence, TokenRange phrase) {
    String before = sentence.lower(sentence.beforeArticle(phrase.first() - 1));
    boolean complement = FunctionWords.isPreposition(before) && !before.equals("with");
    return !complement && Verbs.verbEffect(before) == null;
  }

  /** In {@code a scale increase} and {@code the decoding speed} the word is a noun: as a verb it agrees with its subject. */
  private static boolean isPredicate(SentenceView sentence, TokenRange subject, int verb) {
    String word = sentence.lower(verb);
    boolean agrees = sentence.lower(subject.last()).endsWith("s") != word.endsWith("s");
    return !MetricWords.isMetricHead(word) && (ChangeWords.nounEffect(word) == null || agrees);
  }

  private static int beforeAuxiliaries(SentenceView sentence, int verb) {
    int at = verb - 1;
    while (at >= 0 && (FunctionWords.isAuxiliary(sentence.lower(at)) || FunctionWords.isAdverb(sentence.lower(at)))) {
      at--;
    }
    return at;
  }
}
