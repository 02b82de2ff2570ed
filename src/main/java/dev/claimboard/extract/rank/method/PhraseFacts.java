package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Clause;
import dev.claimboard.extract.rank.Words;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;

/**
 * What a noun phrase is, whatever number it is held against; as words for features.
 *
 * @param range      its tokens
 * @param word       its last word in the singular
 * @param head       the class of its last word
 * @param size       how many words it has
 * @param determiner the article or pronoun before it
 * @param best       whether it is called the best or a baseline
 * @param compound   whether a word of it has a hyphen
 * @param capital    whether a word of it has a capital
 * @param title      how much of it the title has
 * @param task       whether it names a task
 * @param repeated   whether the abstract has it more than once
 */
record PhraseFacts(TokenRange range, String word, String head, String size, String determiner, String best, String compound, String capital,
    String title, String task, String repeated) {
  private static final int LARGE = 4;

  static PhraseFacts of(TokenRange range, SentenceContext context, Clause clause) {
    SentenceView sentence = context.sentence();
    String last = sentence.lower(range.last());
    String words = sentence.textOf(range);
    return new PhraseFacts(range, Words.singular(last), Words.head(last), Words.count(range.size(), LARGE), clause.determiner(range),
        clause.isBest(range) ? "best" : "not best", words.indexOf('-') > 0 ? "compound" : "plain",
        isCapital(sentence, range) ? "capital" : "small", Words.overlap(sentence, range, context.paper().title()),
        Words.isTask(last) ? "task" : "no", isRepeated(context.paper().source().clean(), words) ? "repeated" : "once");
  }

  private static boolean isCapital(SentenceView sentence, TokenRange range) {
    for (int i = Math.max(1, range.first()); i <= range.last(); i++) {
      String word = sentence.token(i).text();
      if (Character.isUpperCase(word.charAt(0)) && !NameWords.isCommonCapital(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRepeated(String text, String words) {
    int first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) >= 0;
  }
}
