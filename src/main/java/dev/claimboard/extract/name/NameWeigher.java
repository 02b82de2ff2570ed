package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Locale;

/** How much the words around a name speak for a benchmark (positive) or for a system (negative). */
final class NameWeigher {
  private static final int CATALOG = 6;
  private static final int NOUN = 4;
  private static final int SUFFIX = 2;
  private static final int PLACE = 2;
  private static final int MODEL = -5;
  private static final int COMPARED = -2;
  private static final int SUBJECT = -2;

  private NameWeigher() {}

  /** What the name itself tells. */
  static int ofName(NameMention name) {
    int weight = name.catalogId() == null ? 0 : CATALOG;
    if (NameShape.isBenchmarkName(name.text())) {
      weight += SUFFIX;
    }
    String lastWord = name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (Lexicon.isBenchmarkNoun(lastWord)) {
      weight += NOUN;
    }
    return NameShape.isModelName(name.text()) && name.catalogId() == null ? weight + MODEL : weight;
  }

  /** What its neighbours tell. */
  static int ofContext(SentenceView sentence, NameMention name) {
    return ofNext(sentence, name.last() + 1) + ofPrevious(sentence, name.first() - 1);
  }

  private static int ofNext(SentenceView sentence, int token) {
    String next = sentence.lower(token);
    String second = sentence.isWord(token) ? sentence.lower(token + 1) : "";
    boolean modifier = !Lexicon.isFunctionWord(next) && !Lexicon.isClearVerb(next);
    if (Lexicon.isBenchmarkNoun(next) || modifier && Lexicon.isBenchmarkNoun(second)) {
      return NOUN;
    }
    if (NameContextWords.isSystemNoun(next)) {
      return COMPARED;
    }
    boolean verbBehindAdverb = Lexicon.isAdverb(next) && Lexicon.isClearVerb(second);
    boolean verb = Lexicon.isClearVerb(next) || Lexicon.verbEffect(next) != null || verbBehindAdverb;
    return verb && sentence.isWord(token) && !next.endsWith("ed") ? SUBJECT : 0;
  }

  private static int ofPrevious(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isFiller(sentence, at)) {
      at--;
    }
    String previous = sentence.lower(at);
    if (Lexicon.isFoundation(sentence.lower(at - 1))) {
      return 0;
    }
    boolean listed = previous.equals("as") && Lexicon.isBenchmarkNoun(sentence.lower(at - 2));
    if (previous.equals("on") || previous.equals("across") || Lexicon.isBenchmarkNoun(previous) || listed) {
      return PLACE;
    }
    return NameContextWords.isComparing(previous) ? COMPARED : 0;
  }

  private static boolean isFiller(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE)
        || Lexicon.isDeterminer(word)
        || Lexicon.isIntensifier(word)
        || Lexicon.isOneOf(word, "challenging", "popular");
  }
}
