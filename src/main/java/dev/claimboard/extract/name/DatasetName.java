package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.Set;

/** Names of data whose words are common by themselves: {@code the Finnish Tides Corpus}, {@code the World Rivers QA dataset}. */
final class DatasetName {
  private static final Set<String> NOUNS = Set.of("dataset", "benchmark", "corpus", "challenge", "database");
  private static final int LONGEST = 7;

  private DatasetName() {}

  /**
   * The last word of the run of words with capitals that begins at a token, when it ends in a word such as {@code Dataset} or stands right
   * before one; -1 when it does not, when it is a single word, or when all its words are common.
   */
  static int lastOf(SentenceView sentence, int token) {
    if (!opens(sentence, token)) {
      return -1;
    }
    boolean telling = NameShape.isCapitalised(sentence.token(token).text());
    int last = token;
    while (last - token < LONGEST && isPart(sentence, last + 1) && !isNoun(sentence, last)) {
      last++;
      telling |= NameShape.isCapitalised(sentence.token(last).text());
    }
    boolean named = isNoun(sentence, last) || isNoun(sentence, last + 1);
    return named && telling && last > token ? last : -1;
  }

  private static boolean opens(SentenceView sentence, int token) {
    if (token == 0 || !Character.isUpperCase(sentence.token(token).text().charAt(0))) {
      return false;
    }
    String word = sentence.lower(token);
    return isPart(sentence, token) && !isPart(sentence, token - 1) && !FunctionWords.isFunctionWord(word) && !FunctionWords.isAdverb(word);
  }

  private static boolean isPart(SentenceView sentence, int token) {
    String word = sentence.isWord(token) ? sentence.token(token).text() : "";
    boolean abbreviation = word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    return abbreviation || NameShape.isTitleCase(word);
  }

  private static boolean isNoun(SentenceView sentence, int token) {
    return sentence.isWord(token) && NOUNS.contains(sentence.lower(token));
  }
}
