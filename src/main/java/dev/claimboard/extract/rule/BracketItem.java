package dev.claimboard.extract.rule;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/**
 * A number at the end of an item in brackets that names what it belongs to: {@code (BART 0.599, T5 0.585)}, {@code (BART, 83%)}. It needs
 * two decimals, or a name and a share.
 */
final class BracketItem {
  private static final int LONGEST_NAME = 4;
  private static final int LEAST_DECIMALS = 2;
  private static final Set<String> STATISTICS =
      Set.of("or", "hr", "p", "t", "f", "z", "u", "chi", "variance", "weight", "range", "section", "theorem", "half-width", "scale",
          "approx", "se", "gini");

  private BracketItem() {}

  /** Whether the amount fills the rest of an item behind its words, as a score does. */
  static boolean isScore(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean alone = candidate.amount().bound() == null && !candidate.isPair() && !candidate.isListed();
    if (!alone || !isItemEnd(sentence, candidate.after())) {
      return false;
    }
    boolean comma = sentence.is(candidate.before(), TokenKind.COMMA);
    int word = candidate.before() - (comma ? 1 : 0);
    int open = openingOfItem(sentence, word, comma);
    return open >= 0 && open < word && isScore(candidate, new Label(sentence, open + 1, word), comma);
  }

  private static boolean isItemEnd(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.CLOSE) || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.SEMICOLON);
  }

  /** The bracket or mark before the words that end at a token, or -1; a name before a comma must fill the bracket. */
  private static int openingOfItem(SentenceView sentence, int word, boolean comma) {
    int at = word;
    while (word - at < LONGEST_NAME && (sentence.isWord(at) || comma && at < word && sentence.amountAt(at) >= 0)) {
      at--;
    }
    boolean opens = sentence.is(at, TokenKind.OPEN);
    boolean goesOn = !comma && (sentence.is(at, TokenKind.COMMA) || sentence.is(at, TokenKind.SEMICOLON)) && sentence.openBracket(at, 0) >= 0;
    return opens || goesOn ? at : -1;
  }

  private static boolean isScore(Candidate candidate, Label label, boolean comma) {
    boolean precise = candidate.amount().unit() == null && candidate.amount().low().scale() >= LEAST_DECIMALS;
    boolean share = candidate.amount().isPercent();
    return label.isName() && (share || precise || comma && !candidate.amount().isWhole()) || precise && !comma && label.isTelling();
  }

  /** The words of an item before its number. */
  private record Label(SentenceView sentence, int first, int last) {

    boolean isName() {
      String text = sentence.token(first).text();
      boolean capital = Character.isUpperCase(text.charAt(0)) || text.chars().anyMatch(Character::isDigit);
      return capital && isTelling();
    }

    boolean isTelling() {
      String word = sentence.lower(last);
      return !STATISTICS.contains(word) && !FunctionWords.isFunctionWord(word) && !FunctionWords.isAdverb(word);
    }
  }
}
