package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** How much the words before a name speak for a benchmark (positive) or for a system (negative). */
final class WordsBefore {
  static final int PLACE = 2;
  static final int COMPARED = -2;

  private static final Set<String> FILLERS = Set.of("challenging", "popular", "full", "official", "public", "held-out", "unseen",
      "real-world", "large-scale", "standard", "original", "complex", "entire", "private", "widely", "used", "widely-used", "difficult",
      "hard", "harder", "recent", "well-known", "complete", "publicly", "available", "open-source", "multilingual", "synthetic");
  private static final Set<String> MEASURING = Set.of("experiments", "experiment", "evaluation", "evaluations", "evaluated", "results",
      "tested", "tests", "validated", "validation", "benchmarked");

  private WordsBefore() {}

  /** {@code two datasets, X and Y}, {@code three benchmarks: X}, {@code datasets (X}, {@code benchmarks, including X}. */
  private static boolean isBehindBenchmarkNoun(SentenceView sentence, int token) {
    int at = Lexicon.isOneOf(sentence.lower(token), "including", "namely", "e.g.", "i.e.") ? token - 1 : token;
    boolean comma = sentence.is(at, TokenKind.COMMA);
    boolean mark = comma || sentence.is(at, TokenKind.COLON) || sentence.is(at, TokenKind.OPEN);
    String noun = sentence.lower(mark ? at - 1 : at);
    boolean clause = comma && at == token && noun.endsWith("t");
    return !clause && IntroductionWords.isBenchmarkNoun(noun);
  }

  /** The weight of the words that end at a token; 0 when they tell nothing. */
  static int weight(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isFiller(sentence, at)) {
      at--;
    }
    if (SentenceHead.places(sentence, at)) {
      return PLACE;
    }
    String previous = sentence.lower(at);
    if (Verbs.isFoundation(sentence.lower(at - 1))) {
      return 0;
    }
    boolean listed = previous.equals("as") && NameWords.isBenchmarkNoun(sentence.lower(at - 2));
    boolean measuredIn = at >= token - 1 && previous.equals("in") && MEASURING.contains(sentence.lower(at - 1));
    boolean placed = measuredIn || Lexicon.isOneOf(previous, "on", "across");
    if (placed || listed || NameWords.isBenchmarkNoun(previous) || isBehindBenchmarkNoun(sentence, at)) {
      return PLACE;
    }
    return NameContextWords.isComparing(previous) ? COMPARED : 0;
  }

  private static boolean isFiller(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE)
        || FunctionWords.isDeterminer(word)
        || FunctionWords.isIntensifier(word)
        || FILLERS.contains(word)
        || sentence.isWord(token) && word.indexOf('-') > 0 && sentence.token(token).text().equals(word);
  }
}
