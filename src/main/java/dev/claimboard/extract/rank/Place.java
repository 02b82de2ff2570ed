package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** Where a phrase stands, seen from a number of the same sentence. */
public final class Place {
  private final Site site;
  private final SentenceView sentence;
  private final TokenRange range;
  private final boolean before;
  private final String side;
  private final String gap;
  private final String previous;
  private final String next;
  private final String subject;
  private final int numbers;
  private final int names;
  private final int commas;
  private final boolean semicolon;
  private final boolean contrast;
  private final boolean comparison;

  /** The place of neighbouring tokens of the number's sentence. */
  public Place(Site site, TokenRange range) {
    this(site, range, site.candidate().amount().first(), site.candidate().amount().last());
  }

  /** The same, seen from the whole list that the number stands in. */
  public static Place fromList(Site site, TokenRange range) {
    return new Place(site, range, site.candidate().left() + 1, site.candidate().right() - 1);
  }

  private Place(Site site, TokenRange range, int first, int last) {
    this.site = site;
    this.sentence = site.sentence();
    this.range = range;
    this.before = range.last() < first;
    this.side = before ? "left" : "right";
    int from = before ? range.last() + 1 : last + 1;
    int to = before ? first : range.first();
    this.gap = gap(to - from);
    this.previous = previous(sentence, range.first() - 1);
    this.next = next(range.last() + 1);
    this.subject = site.isSubject(range) ? "subject" : "no";
    Crossings crossings = site.crossings();
    this.numbers = crossings.numbers(from, to);
    this.names = crossings.names(from, to);
    this.commas = crossings.commas(from, to);
    this.semicolon = crossings.hasSemicolon(from, to);
    this.contrast = crossings.hasContrast(from, to);
    this.comparison = crossings.hasComparison(from, to);
  }

  private static String gap(int tokens) {
    return tokens <= 1 ? Words.count(Math.max(0, tokens), 1) : tokens <= 3 ? "3" : tokens <= 6 ? "6" : tokens <= 12 ? "12" : "far";
  }

  /** Tells the sink where it stands; the type of the option goes before what differs from type to type. */
  public void describe(String type, FeatureSink sink) {
    String crossed = semicolon ? contrast ? "; contrast" : ";" : contrast ? "contrast" : "nothing";
    sink.add(type, side, "gap", gap);
    sink.add(type, side, "after", previous);
    sink.add(type, side, "before", next);
    sink.add(side, "between", previous, next);
    sink.add(side, "after", previous, gap);
    sink.add(side, "after", previous, site.kind());
    sink.add(type, subject);
    sink.add(subject, site.kind());
    sink.add(type, side, "numbers", Words.count(numbers, 2));
    sink.add(side, "commas", Words.count(commas, 2));
    sink.add(type, side, "crossed", crossed);
    sink.add(side, "crossed", crossed, site.kind());
    sink.add(side, comparison ? "comparison" : "plain");
    sink.add(side, "names", Words.count(names, 2));
    sink.add(side, gap, "number after", site.left());
    sink.add(side, gap, "number before", site.right());
    sink.add(isInSameBracket() ? "same bracket" : "no bracket");
    sink.add(side, "rule", site.rule(), previous);
  }

  /** Tells the sink in short where it stands. */
  public void describeGap(String type, FeatureSink sink) {
    sink.add(type, side, "gap", gap);
    sink.add(type, side, gap, previous);
    sink.add(type, side, "numbers", Words.count(numbers, 2));
  }

  private boolean isInSameBracket() {
    int open = site.context().openBracketBefore(range.first());
    return open >= 0 && open == site.context().openBracketBefore(site.candidate().amount().first());
  }

  /** The word before a phrase, articles and words of praise left out, reduced to its part in the sentence. */
  public static String previous(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isFiller(sentence, at)) {
      at--;
    }
    return at < 0 ? "^" : sentence.amountAt(at) >= 0 ? "#" : part(sentence, at);
  }

  private static boolean isFiller(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE) || FunctionWords.isIntensifier(word) || FunctionWords.isDeterminer(word);
  }

  private static String part(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    if (Verbs.isCompareVerb(word)) {
      return "COMPARE";
    }
    if (Clause.isReporting(word)) {
      return "that";
    }
    if (FunctionWords.isFunctionWord(word) || word.length() == 1 || word.equals("using")) {
      return word;
    }
    if (Verbs.verbEffect(word) != null) {
      return "EFFECT";
    }
    return Verbs.isScoreVerb(word) ? "SCORE" : Verbs.isClearVerb(word) ? "VERB" : NameWords.isBenchmarkNoun(word) ? "BENCHMARK" : "x";
  }

  private String next(int token) {
    int at = token;
    while (at < sentence.size() && FunctionWords.isAdverb(sentence.lower(at))) {
      at++;
    }
    if (at >= sentence.size()) {
      return "$";
    }
    if (sentence.amountAt(at) >= 0) {
      return "#";
    }
    if (sentence.is(at, TokenKind.OPEN)) {
      return sentence.amountAt(at + 1) >= 0 ? "(#" : "(";
    }
    return nextWord(at);
  }

  private String nextWord(int token) {
    String word = sentence.lower(token);
    if (FunctionWords.isAuxiliary(word)) {
      return "AUXILIARY";
    }
    if (Verbs.isCompareVerb(word)) {
      return "COMPARE";
    }
    if (site.clause().isFinite(token)) {
      return "VERB";
    }
    if (word.endsWith("ing")) {
      return "ing";
    }
    if (FunctionWords.isFunctionWord(word) || word.length() == 1) {
      return word;
    }
    if (NameWords.isOwnNoun(Words.singular(word)) || Lexicon.isOneOf(word, "baseline", "agent")) {
      return "SYSTEM";
    }
    return NameWords.isBenchmarkNoun(word) ? "BENCHMARK" : ChangeWords.nounEffect(word) != null ? "CHANGE" : "x";
  }
}
