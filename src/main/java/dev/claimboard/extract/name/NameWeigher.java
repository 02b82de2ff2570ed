package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Locale;
import java.util.Set;

/** How much the words around a name speak for a benchmark (positive) or for a system (negative). */
final class NameWeigher {
  private static final int CATALOG = 6;
  private static final int NOUN = 4;
  private static final int SUFFIX = 2;
  private static final int PLACE = 2;
  private static final int MODEL = -5;
  private static final int COMPARED = -2;
  private static final int SUBJECT = -2;
  private static final int APPOSITION = 9;
  private static final int MODIFIERS = 4;

  private static final Set<String> FILLERS = Set.of("challenging", "popular", "full", "official", "public", "held-out", "unseen",
      "real-world", "large-scale", "standard", "original", "complex", "entire", "private", "widely", "used", "widely-used", "difficult",
      "hard", "harder", "recent", "well-known", "complete", "publicly", "available", "open-source", "multilingual", "synthetic");
  private static final Set<String> MEASURING = Set.of("experiments", "experiment", "evaluation", "evaluations", "evaluated", "results",
      "tested", "tests", "validated", "validation", "benchmarked");

  private static final Set<String> DESCRIBING = Set.of("evaluates", "tests", "assesses", "measures", "comprises", "contains", "covers",
      "spans", "features", "poses", "challenges");

  private static final Set<String> REPORTING =
      Set.of("show", "demonstrate", "reveal", "indicate", "confirm", "suggest", "validate", "verify", "highlight", "prove");

  private NameWeigher() {}

  /** What the name itself tells. */
  static int ofName(NameMention name) {
    int weight = name.catalogId() == null ? 0 : CATALOG;
    if (NameShape.isBenchmarkName(name.text())) {
      weight += SUFFIX;
    }
    String lastWord = name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (Lexicon.isBenchmarkNoun(lastWord)) {
      weight += NOUN;
    }
    return name.isModel() && name.catalogId() == null ? weight + MODEL : weight;
  }

  /** What its neighbours tell. */
  static int ofContext(ReadSentence read, NameMention name) {
    SentenceView sentence = read.sentence();
    if (KindNames.isFieldPhrase(name.text())) {
      return IntroductionWords.isBenchmarkNoun(sentence.lower(name.last() + 1)) ? NOUN : 0;
    }
    if (name.isModel() && name.catalogId() == null && IntroductionWords.isBenchmarkNoun(sentence.lower(name.last() + 1))) {
      return NOUN - MODEL;
    }
    if (SentenceHead.usesToEvaluate(sentence, name)) {
      return NOUN;
    }
    int previous = ofPrevious(sentence, name.first() - 1);
    int next = ofNext(sentence, name.last() + 1);
    if (next == SUBJECT && isLastPlaced(read, name)) {
      return PLACE;
    }
    if (previous == PLACE && next == SUBJECT) {
      return PLACE;
    }
    return previous == COMPARED && next == NOUN ? NOUN : previous + next;
  }

  /** {@code Experiments on X and Y show}: the verb belongs to what stands before the list. */
  private static boolean isLastPlaced(ReadSentence read, NameMention last) {
    SentenceView sentence = read.sentence();
    boolean reported = sentence.is(last.first() - 1, TokenKind.AND) && REPORTING.contains(sentence.lower(last.last() + 1));
    NameMention first = reported ? last : null;
    NameMention before = first;
    while (before != null) {
      first = before;
      int at = first.first() - 1;
      while (sentence.is(at, TokenKind.AND) || sentence.is(at, TokenKind.COMMA)) {
        at--;
      }
      before = at < first.first() - 1 ? read.nameAt(at) : null;
    }
    return reported && first != last && ofPrevious(sentence, first.first() - 1) == PLACE;
  }

  private static int ofNext(SentenceView sentence, int token) {
    String next = sentence.lower(token);
    String second = sentence.isWord(token) ? sentence.lower(token + 1) : "";
    if (isApposedBenchmark(sentence, token)) {
      return NOUN;
    }
    boolean strong = NameShape.isStrong(sentence.token(token - 1).text());
    if (isBeforeBenchmarkNoun(sentence, sentence.is(token, TokenKind.CLOSE) ? token + 1 : token, strong ? MODIFIERS : 2)) {
      return NOUN;
    }
    if (NameContextWords.isSystemNoun(next)) {
      return COMPARED;
    }
    boolean verbBehindAdverb = Lexicon.isAdverb(next) && Lexicon.isClearVerb(second);
    boolean verb = Lexicon.isClearVerb(next) || Lexicon.verbEffect(next) != null || verbBehindAdverb;
    return verb && sentence.isWord(token) && !next.endsWith("ed") && !DESCRIBING.contains(next) ? SUBJECT : 0;
  }

  /** {@code the X dataset}, {@code the X (Y) dataset}, {@code the X driving dataset}; a task only with at most a word between. */
  private static boolean isBeforeBenchmarkNoun(SentenceView sentence, int token, int reach) {
    for (int i = token; i < token + reach && sentence.isWord(i); i++) {
      String word = sentence.lower(i);
      boolean close = i < token + 2 && !sentence.is(token - 1, TokenKind.CLOSE);
      if (close && Lexicon.isBenchmarkNoun(word) || IntroductionWords.isBenchmarkNoun(word)) {
        return true;
      }
      if (Lexicon.isFunctionWord(word) || Lexicon.isClearVerb(word)) {
        return false;
      }
    }
    return false;
  }

  /** {@code X, a new benchmark}. */
  private static boolean isApposedBenchmark(SentenceView sentence, int token) {
    if (!sentence.is(token, TokenKind.COMMA) || !sentence.is(token + 1, TokenKind.ARTICLE)) {
      return false;
    }
    for (int i = token + 2; i < token + APPOSITION && !Lexicon.isPreposition(sentence.lower(i)); i++) {
      if (IntroductionWords.isBenchmarkNoun(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code two datasets, X and Y}, {@code three benchmarks: X}, {@code datasets (X}, {@code benchmarks, including X}. */
  private static boolean isBehindBenchmarkNoun(SentenceView sentence, int token) {
    int at = Lexicon.isOneOf(sentence.lower(token), "including", "namely", "e.g.", "i.e.") ? token - 1 : token;
    boolean comma = sentence.is(at, TokenKind.COMMA);
    boolean mark = comma || sentence.is(at, TokenKind.COLON) || sentence.is(at, TokenKind.OPEN);
    String noun = sentence.lower(mark ? at - 1 : at);
    boolean clause = comma && at == token && noun.endsWith("t");
    return !clause && IntroductionWords.isBenchmarkNoun(noun);
  }

  private static int ofPrevious(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isFiller(sentence, at)) {
      at--;
    }
    if (SentenceHead.places(sentence, at)) {
      return PLACE;
    }
    String previous = sentence.lower(at);
    if (Lexicon.isFoundation(sentence.lower(at - 1))) {
      return 0;
    }
    boolean listed = previous.equals("as") && Lexicon.isBenchmarkNoun(sentence.lower(at - 2));
    boolean measuredIn = at >= token - 1 && previous.equals("in") && MEASURING.contains(sentence.lower(at - 1));
    boolean placed = measuredIn || Lexicon.isOneOf(previous, "on", "across");
    if (placed || listed || Lexicon.isBenchmarkNoun(previous) || isBehindBenchmarkNoun(sentence, at)) {
      return PLACE;
    }
    return NameContextWords.isComparing(previous) ? COMPARED : 0;
  }

  private static boolean isFiller(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE)
        || Lexicon.isDeterminer(word)
        || Lexicon.isIntensifier(word)
        || FILLERS.contains(word)
        || sentence.isWord(token) && word.indexOf('-') > 0 && sentence.token(token).text().equals(word);
  }
}
