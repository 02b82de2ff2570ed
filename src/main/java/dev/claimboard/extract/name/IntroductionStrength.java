package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** How plainly a sentence says that a name is the paper's own; 0 when it does not. */
final class IntroductionStrength {
  private static final int STATED_WITH_LONG_FORM = 6;
  static final int STATED = 5;
  private static final int ABBREVIATED = 4;
  static final int APPOSED = 3;
  static final int LOOSE = 2;
  static final int NONE = 0;
  private static final int PROBLEM_REACH = 4;
  private static final int SUBJECT_REACH = 4;
  private static final Set<String> PROBLEMS = Set.of("term", "phenomenon", "phenomena", "effect", "failure", "problem", "issue", "bias",
      "gap", "trap", "challenge", "task", "setting", "law", "property", "mode", "behavior", "tendency", "vulnerability", "threat");

  private IntroductionStrength() {}

  /** Of a name behind a verb that introduces: its object itself, in brackets behind its long form, or between commas. */
  static int ofObject(SentenceView sentence, int verb, NameMention name) {
    if (name.isModel()) {
      return ofModel(sentence, verb, name);
    }
    if (isNamed(sentence, name.first() - 1)) {
      return isProblem(sentence, name.first() - 1) ? NONE : STATED;
    }
    boolean clause = sentence.find(verb + 1, name.first(), IntroductionWords::isClauseOpener) >= 0;
    if (name.fillsBracket(sentence)) {
      return ofBracketed(sentence, verb, name, clause);
    }
    boolean apposed = sentence.is(name.first() - 1, TokenKind.COMMA);
    if (apposed && NameWords.isBenchmarkNoun(sentence.lower(name.first() - 2))) {
      return NONE;
    }
    boolean oblique = sentence.find(name.first() - 1, verb, IntroductionWords::isOblique) >= 0;
    if (clause || oblique && !apposed || isPart(sentence, verb, name.first())) {
      return NONE;
    }
    if (hasInnerMark(name.text())) {
      return STATED;
    }
    return apposed || name.range().size() > 1 ? APPOSED : NONE;
  }

  /** Whether the name behind the token is given by the verb there: {@code dubbed X}, {@code referred to as X}. */
  static boolean isNamed(SentenceView sentence, int token) {
    if (IntroductionWords.isNamingVerb(sentence.lower(token))) {
      return true;
    }
    String verb = sentence.lower(token - 1);
    return sentence.lower(token).equals("as") && (IntroductionWords.isNamingVerb(verb) || verb.equals("to"));
  }

  /** Whether what is named is no system: {@code a phenomenon we term X}. */
  private static boolean isProblem(SentenceView sentence, int verb) {
    return sentence.find(Math.max(0, verb - PROBLEM_REACH), verb, PROBLEMS::contains) >= 0;
  }

  /** Of the name right before a passive: {@code FernGate is proposed}, {@code a Fern Gating Network (FGN) module is developed}. */
  static int ofSubject(SentenceView sentence, int verb, NameMention name) {
    int last = NameWords.isOwnNoun(sentence.lower(verb - 1)) ? verb - 2 : verb - 1;
    boolean closed = sentence.is(last, TokenKind.CLOSE);
    TokenRange spelledOut = closed ? Abbreviations.abbreviates(sentence, name) : null;
    if (closed && spelledOut == null || name.last() != (closed ? last - 1 : last) || name.isModel() || !hasInnerMark(name.text())) {
      return NONE;
    }
    int first = closed ? spelledOut.first() : name.first();
    boolean free = sentence.find(first - 1, Math.max(-1, first - SUBJECT_REACH), IntroductionWords::isOblique) < 0;
    return free ? closed ? STATED_WITH_LONG_FORM : STATED : NONE;
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
    boolean direct = !later && !oblique && !isPart(sentence, verb, before);
    if (initials) {
      return direct ? STATED_WITH_LONG_FORM : ABBREVIATED;
    }
    return direct ? ABBREVIATED : LOOSE;
  }

  /** Whether the words before a token already end what the verb introduces: {@code a method integrating X}. */
  private static boolean isPart(SentenceView sentence, int verb, int token) {
    for (int i = verb + 1; i < token; i++) {
      if (NameWords.isOwnNoun(sentence.lower(i)) && sentence.isWord(i + 1) && sentence.lower(i + 1).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word behind the brackets goes on with the phrase, so that the name only describes another thing. */
  private static boolean isModifier(SentenceView sentence, int next) {
    String word = sentence.lower(next);
    boolean headNoun = NameWords.isOwnNoun(word) || IntroductionWords.isBenchmarkNoun(word);
    return sentence.isWord(next) && !headNoun && !FunctionWords.isFunctionWord(word) && !Verbs.isClearVerb(word);
  }
}
