package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Locale;
import java.util.Set;

/** How much the words around a name speak for a benchmark (positive) or for a system (negative). */
final class NameWeigher {
  private static final int CATALOG = 6;
  private static final int NOUN = 4;
  private static final int SUFFIX = 2;
  private static final int PLACE = WordsBefore.PLACE;
  private static final int MODEL = -5;
  private static final int COMPARED = WordsBefore.COMPARED;
  private static final int SUBJECT = -2;
  private static final int APPOSITION = 9;
  private static final int MODIFIERS = 4;

  private static final Set<String> DESCRIBING = Set.of("evaluates", "tests", "assesses", "measures", "comprises", "contains", "covers",
      "spans", "features", "poses", "challenges");

  private NameWeigher() {}

  /** What the name itself tells. */
  static int ofName(NameMention name) {
    int weight = name.catalogId() == null ? 0 : CATALOG;
    if (NameShape.isBenchmarkName(name.text())) {
      weight += SUFFIX;
    }
    String lastWord = name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (NameWords.isBenchmarkNoun(lastWord)) {
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
    int previous = WordsBefore.weight(sentence, name.first() - 1);
    int next = ofNext(sentence, name.last() + 1);
    if (next == SUBJECT && (previous == PLACE || isPlacedList(sentence, ReportedList.firstOf(read, name)))) {
      return PLACE;
    }
    return previous == COMPARED && next == NOUN ? NOUN : previous + next;
  }

  private static boolean isPlacedList(SentenceView sentence, NameMention first) {
    return first != null && WordsBefore.weight(sentence, first.first() - 1) == PLACE;
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
    boolean verbBehindAdverb = FunctionWords.isAdverb(next) && Verbs.isClearVerb(second);
    boolean verb = Verbs.isClearVerb(next) || Verbs.verbEffect(next) != null || verbBehindAdverb;
    return verb && sentence.isWord(token) && !next.endsWith("ed") && !DESCRIBING.contains(next) ? SUBJECT : 0;
  }

  /** {@code the X dataset}, {@code the X (Y) dataset}, {@code the X driving dataset}; a task only with at most a word between. */
  private static boolean isBeforeBenchmarkNoun(SentenceView sentence, int token, int reach) {
    for (int i = token; i < token + reach && sentence.isWord(i); i++) {
      String word = sentence.lower(i);
      boolean close = i < token + 2 && !sentence.is(token - 1, TokenKind.CLOSE);
      if (close && NameWords.isBenchmarkNoun(word) || IntroductionWords.isBenchmarkNoun(word)) {
        return true;
      }
      if (FunctionWords.isFunctionWord(word) || Verbs.isClearVerb(word)) {
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
    for (int i = token + 2; i < token + APPOSITION && !FunctionWords.isPreposition(sentence.lower(i)); i++) {
      if (IntroductionWords.isBenchmarkNoun(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
