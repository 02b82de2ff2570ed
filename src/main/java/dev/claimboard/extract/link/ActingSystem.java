package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** A name right before its verb: {@code X achieves}, {@code the X model reaches}, {@code with X achieving}. */
final class ActingSystem {
  private static final Set<String> OBLIQUE = Set.of("on", "in", "over", "than", "to", "against", "from", "of", "for", "by", "using",
      "via", "like", "across", "under", "vs", "vs.", "versus", "outperforms", "outperforming", "outperform", "surpasses", "surpassing",
      "surpass", "exceeds", "exceeding", "beats", "beating", "including", "both", "between", "into", "as", "within", "at",
      "outperformed", "surpassed");
  private static final int LONGEST_WAY_TO_VERB = 4;

  private ActingSystem() {}

  /** Whether the name can be a system's and is the subject of a verb. */
  static boolean isActing(SentenceContext context, NameMention name) {
    SentenceView sentence = context.sentence();
    if (!context.meanings().canBeSystem(name) || name.fillsBracket(sentence)) {
      return false;
    }
    int before = beforeNounPhrase(sentence, name);
    boolean subordinate = sentence.lower(before).equals("that") && SystemNames.isKnown(context, name);
    boolean object = OBLIQUE.contains(sentence.lower(before));
    boolean listed = sentence.is(before, TokenKind.AND) && sentence.is(name.last() + 1, TokenKind.COMMA)
        || sentence.is(before, TokenKind.COMMA) && context.nameAt(before - 1) != null;
    return subordinate || !object && !listed && isBeforeVerb(sentence, name.last() + 1);
  }

  /** Whether a verb follows from that token on, at most adverbs and words such as {@code model} between. */
  static boolean isBeforeVerb(SentenceView sentence, int token) {
    int start = sentence.afterBracketedWord(token);
    if (sentence.is(start, TokenKind.COMMA) && sentence.lower(start + 1).endsWith("ing")) {
      return false;
    }
    for (int i = start; i < start + LONGEST_WAY_TO_VERB; i++) {
      if (isVerb(sentence.lower(i), i > start)) {
        return true;
      }
      boolean firstComma = i == start && sentence.is(i, TokenKind.COMMA);
      boolean passed = firstComma || FunctionWords.isAdverb(sentence.lower(i)) || isSystemNoun(sentence.lower(i));
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  private static int beforeNounPhrase(SentenceView sentence, NameMention name) {
    int at = name.first() - 1;
    while (at >= 0 && (sentence.is(at, TokenKind.ARTICLE) || FunctionWords.isIntensifier(sentence.lower(at)))) {
      at--;
    }
    return at;
  }

  /** Words that are nouns as well, such as {@code scores}, count only where a word stands between. */
  private static boolean isVerb(String word, boolean afterAnother) {
    boolean verb = Verbs.isClearVerb(word) || Verbs.verbEffect(word) != null || FunctionWords.isAuxiliary(word);
    return verb || afterAnother && Verbs.isScoreVerb(word);
  }

  private static boolean isSystemNoun(String word) {
    boolean plural = word.endsWith("s") && NameWords.isOwnNoun(word.substring(0, word.length() - 1));
    return NameWords.isOwnNoun(word) || plural || word.equals("llm") || word.equals("baseline");
  }
}
