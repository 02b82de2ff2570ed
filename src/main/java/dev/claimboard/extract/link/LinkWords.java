package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** Turns of phrase that more than one linker asks for. */
final class LinkWords {
  private static final Set<String> COMPARING = Set.of("than", "over", "against", "versus", "vs", "vs.");

  private LinkWords() {}

  /** Whether the token ends the opening of a comparison: {@code compared to}, {@code in comparison with}, {@code relative to}. */
  static boolean isComparedWith(SentenceView sentence, int token) {
    return Lexicon.isOneOf(sentence.lower(token), "to", "with")
        && Lexicon.isOneOf(sentence.lower(token - 1), "compared", "relative", "comparison");
  }

  /** Whether a word other than a verb says that what follows is held against something: {@code than}. */
  static boolean isComparing(String word) {
    return COMPARING.contains(word);
  }

  /** Whether what stands behind the token is what something is held against: {@code outperforms}, {@code than}, {@code compared to}. */
  static boolean isBeforeCompared(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean verb = Verbs.isCompareVerb(word) && !word.equals("better");
    return isComparing(word) || verb || isComparedWith(sentence, token);
  }

  /** Passes nouns of change and what intensifies them to the right: {@code absolute gains}. */
  static int behindChange(SentenceView sentence, int token) {
    int at = token;
    while (FunctionWords.isIntensifier(sentence.lower(at)) || ChangeWords.nounEffect(sentence.lower(at)) != null) {
      at++;
    }
    return at;
  }

  /** The token before determiners and the like; a system compared with all others has the number itself. */
  static int beforeOpening(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isSmall(sentence, at)) {
      at--;
    }
    return at;
  }

  private static boolean isSmall(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean small = FunctionWords.isDeterminer(word) || FunctionWords.isIntensifier(word) || FunctionWords.isAdverb(word);
    boolean telling = word.equals("all") || isComparing(word);
    return sentence.is(token, TokenKind.ARTICLE) || small && !telling;
  }
}
