package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** How plainly a sentence says that a name is the paper's own; 0 when it does not. */
final class IntroductionStrength {
  private static final int STATED_WITH_LONG_FORM = 6;
  private static final int STATED = 5;
  private static final int ABBREVIATED = 4;
  private static final int APPOSED = 3;
  private static final int OURS = 2;
  private static final int NONE = 0;

  private IntroductionStrength() {}

  /** Of a name behind a verb that introduces: its object itself, in brackets behind its long form, or between commas. */
  static int ofObject(SentenceView sentence, int verb, NameMention name) {
    if (name.isModel()) {
      return ofModel(sentence, verb, name);
    }
    boolean clause = sentence.find(verb + 1, name.first(), IntroductionWords::isClauseOpener) >= 0;
    if (sentence.is(name.first() - 1, TokenKind.OPEN) && sentence.is(name.last() + 1, TokenKind.CLOSE)) {
      return ofBracketed(sentence, verb, name, clause);
    }
    boolean apposed = sentence.is(name.first() - 1, TokenKind.COMMA);
    if (apposed && Lexicon.isBenchmarkNoun(sentence.lower(name.first() - 2))) {
      return NONE;
    }
    boolean named = IntroductionWords.isNamingVerb(sentence.lower(name.first() - 1));
    boolean oblique = sentence.find(name.first() - 1, verb, IntroductionWords::isOblique) >= 0;
    if (clause && !named || oblique && !apposed) {
      return NONE;
    }
    if (named || hasInnerMark(name.text())) {
      return STATED;
    }
    return apposed || name.range().size() > 1 ? APPOSED : NONE;
  }

  /** A model of a known family is the paper's own only right behind the verb: {@code we present Llama-Tiny}. */
  private static int ofModel(SentenceView sentence, int verb, NameMention name) {
    boolean behindArticle = name.first() == verb + 2 && sentence.is(verb + 1, TokenKind.ARTICLE);
    boolean direct = name.first() == verb + 1 || behindArticle;
    return direct && !sentence.lower(verb).equals("study") ? ABBREVIATED : NONE;
  }

  private static boolean hasInnerMark(String name) {
    return name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** {@code Long Name (LN)}: an abbreviation of the words before it, or a name of its own. */
  private static int ofBracketed(SentenceView sentence, int verb, NameMention name, boolean clause) {
    TokenRange spelledOut = Abbreviations.abbreviates(sentence, name);
    boolean initials = spelledOut != null;
    boolean plural = name.text().endsWith("s") && !initials;
    if (plural || !NameShape.isStrong(name.text()) || isModifier(sentence, name.last() + 2)) {
      return NONE;
    }
    int before = initials ? spelledOut.first() - 1 : name.first() - 3;
    boolean oblique = sentence.find(before, verb, IntroductionWords::isOblique) >= 0;
    boolean later = initials ? sentence.find(verb + 1, spelledOut.first(), IntroductionWords::isClauseOpener) >= 0 : clause;
    if (later && oblique) {
      return NONE;
    }
    boolean direct = !later && !oblique;
    if (initials) {
      return direct ? STATED_WITH_LONG_FORM : ABBREVIATED;
    }
    return direct ? ABBREVIATED : OURS;
  }

  /** Whether the word behind the brackets goes on with the phrase, so that the name only describes another thing. */
  private static boolean isModifier(SentenceView sentence, int next) {
    String word = sentence.lower(next);
    boolean headNoun = Lexicon.isOwnNoun(word) || IntroductionWords.isBenchmarkNoun(word);
    return sentence.isWord(next) && !headNoun && !Lexicon.isFunctionWord(word) && !Lexicon.isClearVerb(word);
  }

  /** Of a name that the words beside it call new or the authors' own: {@code X, a novel framework}, {@code our X}. */
  static int ofDescription(SentenceView sentence, NameMention name) {
    boolean apposition = sentence.is(name.last() + 1, TokenKind.COMMA) && sentence.is(name.last() + 2, TokenKind.ARTICLE);
    if (apposition && IntroductionWords.isNovelty(sentence.lower(name.last() + 3))) {
      return APPOSED;
    }
    boolean oursBeforeWord = sentence.lower(name.first() - 2).equals("our") && sentence.isWord(name.first() - 1);
    return oursBeforeWord || sentence.lower(name.first() - 1).equals("our") ? OURS : NONE;
  }
}
