package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The noun phrases and finite verbs of a sentence, found by words alone. */
public final class Clause {
  private static final Set<String> REPORTING = Set.of("show", "shows", "demonstrate", "demonstrates", "reveal", "reveals", "suggest",
      "suggests", "indicate", "indicates", "find", "finds", "observe", "found", "confirm", "confirms", "showed", "demonstrated", "revealed",
      "report", "reports", "validate", "validates");
  private static final Set<String> NEVER_FINITE = Set.of("not", "be", "been", "proposed", "based", "trained", "tuned", "used", "using");
  private static final Set<String> BEHIND_PARTICIPLE = Set.of("by", "on", "with", "from", "using", "for", "in", "to");
  private static final Set<String> BEST = Set.of("best", "strongest", "best-performing", "top", "leading", "top-performing", "performing",
      "evaluated", "baseline", "current", "existing");
  private static final int LONGEST_PHRASE = 7;
  private static final int LONGEST_ASIDE = 8;

  private final SentenceContext context;
  private final SentenceView sentence;
  private final boolean[] finite;
  private final TokenRange[] phraseAt;

  Clause(SentenceContext context) {
    this.context = context;
    this.sentence = context.sentence();
    this.finite = new boolean[sentence.size()];
    for (int i = 0; i < finite.length; i++) {
      finite[i] = isFiniteVerb(i);
    }
    this.phraseAt = new TokenRange[sentence.size()];
    for (int i = 0; i < phraseAt.length; i++) {
      i = markPhrase(i);
    }
  }

  /** Marks the phrase that begins at a token; the last token looked at. */
  private int markPhrase(int start) {
    int end = start;
    while (end < phraseAt.length && isInside(end)) {
      end++;
    }
    if (end == start) {
      return start;
    }
    int first = start;
    while (first < end - 1 && isPraise(first)) {
      first++;
    }
    first = Math.max(first, end - LONGEST_PHRASE);
    TokenRange phrase = new TokenRange(first, end - 1);
    for (int i = first; i < end; i++) {
      phraseAt[i] = phrase;
    }
    return end;
  }

  private boolean isPraise(int token) {
    return FunctionWords.isIntensifier(sentence.lower(token)) || FunctionWords.isDeterminer(sentence.lower(token));
  }

  private boolean isInside(int token) {
    if (!sentence.isWord(token)) {
      return false;
    }
    String word = sentence.lower(token);
    boolean participle = Verbs.isClearVerb(word) && word.endsWith("ing") && sentence.is(token - 1, TokenKind.COMMA);
    boolean verb = finite[token] && context.nameAt(token) == null;
    return !FunctionWords.isFunctionWord(word) && !FunctionWords.isAdverb(word) && !verb && !participle;
  }

  private boolean isFiniteVerb(int token) {
    String word = sentence.lower(token);
    boolean verb = sentence.isWord(token) && isVerbForm(word);
    if (!verb || word.endsWith("ing") || NEVER_FINITE.contains(word)) {
      return false;
    }
    boolean behind = word.endsWith("ed") && BEHIND_PARTICIPLE.contains(sentence.lower(token + 1));
    boolean participle = behind && !FunctionWords.isAuxiliary(sentence.lower(token - 1));
    return !participle && (Verbs.isClearVerb(word) || !standsForNoun(token));
  }

  private static boolean isVerbForm(String word) {
    return Verbs.isClearVerb(word) || Verbs.isScoreVerb(word) || Verbs.isCompareVerb(word) || Verbs.verbEffect(word) != null
        || FunctionWords.isAuxiliary(word);
  }

  private boolean standsForNoun(int token) {
    String before = sentence.lower(token - 1);
    return sentence.is(token - 1, TokenKind.ARTICLE) || FunctionWords.isIntensifier(before) || FunctionWords.isPreposition(before)
        || FunctionWords.isDeterminer(before);
  }

  boolean isFinite(int token) {
    return token >= 0 && token < finite.length && finite[token];
  }

  /** Whether the verb, in lower case, tells of what was found: {@code show}, {@code reveals}. */
  public static boolean isReporting(String word) {
    return REPORTING.contains(word);
  }

  /** The noun phrase that a token belongs to, words of praise before it left out; or null. */
  public TokenRange phraseAt(int token) {
    return token < 0 || token >= phraseAt.length ? null : phraseAt[token];
  }

  /** All noun phrases in order. */
  public List<TokenRange> phrases() {
    List<TokenRange> all = new ArrayList<>();
    for (TokenRange phrase : phraseAt) {
      if (phrase != null && (all.isEmpty() || all.get(all.size() - 1) != phrase)) {
        all.add(phrase);
      }
    }
    return all;
  }

  /** The finite verb nearest to the left of a token in its clause, verbs of reporting left out; or -1. */
  int verbBefore(int token) {
    for (int i = token; i >= 0; i--) {
      if (sentence.is(i, TokenKind.SEMICOLON)) {
        return -1;
      }
      if (finite[i] && !REPORTING.contains(sentence.lower(i)) && !FunctionWords.isAuxiliary(sentence.lower(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The last word of what stands before a verb, adverbs and a bracket between left out; -1 when there is nothing. */
  int subjectOf(int verb) {
    int head = verb - 1;
    while (head > 0 && isBetweenSubjectAndVerb(sentence.lower(head))) {
      head--;
    }
    if (!sentence.is(head, TokenKind.CLOSE)) {
      return head;
    }
    int open = head;
    while (open > 0 && !sentence.is(open, TokenKind.OPEN) && head - open < LONGEST_ASIDE) {
      open--;
    }
    return open - 1;
  }

  private static boolean isBetweenSubjectAndVerb(String word) {
    return FunctionWords.isAdverb(word) || FunctionWords.isAuxiliary(word) || word.equals("to");
  }

  /** The determiner before a phrase: {@code the}, {@code our} and the like; {@code no} when it has none. */
  public String determiner(TokenRange phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - 3); i--) {
      String word = sentence.lower(i);
      if (Lexicon.isOneOf(word, "our", "the", "a", "these", "its", "their")) {
        return word;
      }
      if (Lexicon.isOneOf(word, "an", "this")) {
        return word.equals("an") ? "a" : "the";
      }
      if (!FunctionWords.isIntensifier(word) && !FunctionWords.isAdverb(word) && !FunctionWords.isDeterminer(word)) {
        break;
      }
    }
    return "no";
  }

  /** Whether a phrase is called the best, a baseline or the like. */
  public boolean isBest(TokenRange phrase) {
    for (int i = Math.max(0, phrase.first() - 2); i <= phrase.last(); i++) {
      if (BEST.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
