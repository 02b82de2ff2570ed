package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** How plainly the words beside a name call it new or the authors' own: {@code X, a novel framework}, {@code our method (X)}. */
final class DescribedName {
  private static final int NOVELTY_REACH = 7;

  private DescribedName() {}

  /** The strength of an introduction; 0 when nothing beside the name tells whose it is. */
  static int strength(SentenceView sentence, NameMention name) {
    if (isProposed(sentence, name)) {
      return IntroductionStrength.STATED;
    }
    int behind = sentence.afterBracket(sentence.is(name.last() + 1, TokenKind.CLOSE) ? name.last() + 2 : name.last() + 1);
    boolean apposition = sentence.is(behind, TokenKind.COMMA) && sentence.is(behind + 1, TokenKind.ARTICLE);
    boolean novelty = apposition && IntroductionWords.isNovelty(sentence.lower(behind + 2));
    if (novelty || isApposedTo(sentence, name) || isOwnModifier(sentence, name)) {
      return IntroductionStrength.APPOSED;
    }
    boolean oursBeforeWord = sentence.lower(name.first() - 2).equals("our") && sentence.isWord(name.first() - 1);
    return oursBeforeWord || sentence.lower(name.first() - 1).equals("our") ? IntroductionStrength.LOOSE : IntroductionStrength.NONE;
  }

  /** {@code the proposed X prunes}, {@code the proposed Long Name (LN)}. */
  private static boolean isProposed(SentenceView sentence, NameMention name) {
    boolean bracketed = name.fillsBracket(sentence);
    TokenRange spelledOut = bracketed ? Abbreviations.abbreviates(sentence, name) : null;
    int first = spelledOut == null ? name.first() : spelledOut.first();
    String next = sentence.lower(name.last() + 1);
    boolean subject = FunctionWords.isAuxiliary(next) || Verbs.isClearVerb(next) && !next.endsWith("ing") && !next.endsWith("ed");
    return (spelledOut != null || subject) && isProposedBefore(sentence, first);
  }

  private static boolean isProposedBefore(SentenceView sentence, int token) {
    return sentence.lower(token - 1).equals("proposed") && Lexicon.isOneOf(sentence.lower(token - 2), "the", "our");
  }

  /** {@code our X method}, {@code the proposed X framework}. */
  private static boolean isOwnModifier(SentenceView sentence, NameMention name) {
    boolean own = isProposedBefore(sentence, name.first()) || sentence.lower(name.first() - 1).equals("our");
    return own && NameWords.isOwnNoun(sentence.lower(name.last() + 1));
  }

  /** {@code a novel pruning algorithm, X, that}, {@code our method, X, prunes}, {@code a newly introduced method (X)}. */
  private static boolean isApposedTo(SentenceView sentence, NameMention name) {
    int noun = name.first() - 2;
    boolean commas = sentence.is(name.first() - 1, TokenKind.COMMA) && sentence.is(name.last() + 1, TokenKind.COMMA);
    boolean brackets = name.fillsBracket(sentence);
    boolean system = (commas || brackets) && NameWords.isOwnNoun(sentence.lower(noun));
    return system && sentence.find(Math.max(0, noun - NOVELTY_REACH), noun, DescribedName::isOwn) >= 0;
  }

  private static boolean isOwn(String word) {
    return IntroductionWords.isNovelty(word) || Lexicon.isOneOf(word, "our", "proposed", "introduced");
  }
}
