package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;

/** What stands between any two tokens of a sentence, counted up once, so that long sentences with many numbers stay quick. */
final class Crossings {
  private final SentenceView sentence;
  private final int[] numbers;
  private final int[] names;
  private final int[] commas;
  private final int[] semicolons;
  private final int[] contrasts;
  private final int[] comparisons;

  Crossings(SentenceContext context) {
    this.sentence = context.sentence();
    int tokens = sentence.size();
    numbers = new int[tokens + 1];
    names = new int[tokens + 1];
    commas = new int[tokens + 1];
    semicolons = new int[tokens + 1];
    contrasts = new int[tokens + 1];
    comparisons = new int[tokens + 1];
    for (int i = 0; i < tokens; i++) {
      String word = sentence.lower(i);
      numbers[i + 1] = numbers[i] + (opensAmount(i) ? 1 : 0);
      names[i + 1] = names[i] + (opensName(context, i) ? 1 : 0);
      commas[i + 1] = commas[i] + (sentence.is(i, TokenKind.COMMA) ? 1 : 0);
      semicolons[i + 1] = semicolons[i] + (sentence.is(i, TokenKind.SEMICOLON) ? 1 : 0);
      contrasts[i + 1] = contrasts[i] + (isContrast(word) ? 1 : 0);
      comparisons[i + 1] = comparisons[i] + (Verbs.isCompareVerb(word) ? 1 : 0);
    }
  }

  /** How many numbers stand, also in part, from a token on and before another. */
  int numbers(int from, int to) {
    boolean begun = from < to && sentence.amountAt(from) >= 0 && !opensAmount(from);
    return between(numbers, from, to) + (begun ? 1 : 0);
  }

  /** How many names other than benchmarks' begin there. */
  int names(int from, int to) {
    return between(names, from, to);
  }

  int commas(int from, int to) {
    return between(commas, from, to);
  }

  boolean hasSemicolon(int from, int to) {
    return between(semicolons, from, to) > 0;
  }

  /** Whether a word sets two things against each other. */
  boolean hasContrast(int from, int to) {
    return between(contrasts, from, to) > 0;
  }

  /** Whether a verb compares. */
  boolean hasComparison(int from, int to) {
    return between(comparisons, from, to) > 0;
  }

  private boolean opensAmount(int token) {
    int amount = sentence.amountAt(token);
    return amount >= 0 && (token == 0 || sentence.amountAt(token - 1) != amount);
  }

  private static boolean opensName(SentenceContext context, int token) {
    NameMention name = context.nameAt(token);
    return name != null && name.first() == token && !context.meanings().isBenchmark(name);
  }

  private static boolean isContrast(String word) {
    return Lexicon.isOneOf(word, "while", "whereas", "but", "compared", "than", "versus", "vs", "vs.", "against", "over");
  }

  private static int between(int[] counts, int from, int to) {
    return from < to ? counts[to] - counts[from] : 0;
  }
}
