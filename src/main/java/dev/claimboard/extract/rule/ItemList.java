package dev.claimboard.extract.rule;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.EnumSet;
import java.util.Set;

/** Lists whose items hold more than a number: {@code 3.6% in GSM8K, 2.6% in MATH500}. */
final class ItemList {
  private static final int LONGEST_ITEM = 14;
  private static final Set<TokenKind> SEPARATORS = EnumSet.of(TokenKind.COMMA, TokenKind.AND, TokenKind.SEMICOLON, TokenKind.SLASH);
  private static final Set<String> OPENERS = Set.of("(", "[");
  private static final Set<String> CLOSERS = Set.of(")", "]");

  private ItemList() {}

  /** Whether the amount stands in one list with a claim before it. */
  static boolean holds(Candidate candidate, Finding previous) {
    SentenceView sentence = candidate.sentence();
    int from = previous.candidate().after();
    int to = candidate.before();
    if (to < from || !isSeparator(sentence, to) || wordsOutside(sentence, from, to) > LONGEST_ITEM) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (sentence.isWord(i) && endsItem(sentence.lower(i)) && !isAdjective(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** How many tokens stand from one up to another outside of a bracket that opens and closes between them. */
  private static int wordsOutside(SentenceView sentence, int from, int to) {
    int open = sentence.find(from, to, OPENERS);
    int close = open < 0 ? -1 : sentence.find(open, to, CLOSERS);
    return to - from - (close < 0 ? 0 : close - open);
  }

  /** {@code over leading encoders}: a participle that describes. */
  private static boolean isAdjective(SentenceView sentence, int token) {
    String before = sentence.lower(token - 1);
    boolean opened = FunctionWords.isPreposition(before) || sentence.is(token - 1, TokenKind.ARTICLE);
    return opened && !Lexicon.isOneOf(before, "when", "while", "by") && sentence.lower(token).endsWith("ing");
  }

  /** Whether the word is a verb that says something new of the next number. */
  private static boolean endsItem(String word) {
    boolean onlyVerb = Verbs.isClearVerb(word) && ChangeWords.nounEffect(word) == null;
    boolean participle = Verbs.verbEffect(word) != null && word.endsWith("ing");
    return !word.equals("using") && (onlyVerb || participle);
  }

  private static boolean isSeparator(SentenceView sentence, int token) {
    boolean mark = token >= 0 && SEPARATORS.contains(sentence.token(token).kind());
    return mark || Lexicon.isOneOf(sentence.lower(token), "by", "from", "to") && sentence.is(token - 1, TokenKind.AND);
  }
}
