package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Links the benchmark. Stateless. */
public final class BenchmarkLinker {
  private static final Set<String> PLACES = Set.of("on", "in", "for", "across", "over", "at", "from", "within", "under", "of", "to");
  private static final Set<String> STRONG_PLACES = Set.of("on", "across", "in");

  private BenchmarkLinker() {}

  /**
   * The benchmark of a number.
   *
   * @param finding    what a rule found
   * @param context    its sentence
   * @param previous   the benchmark of the claim before it in the sentence, or null
   * @param efficiency whether the number tells speed, size or cost: then only a benchmark in the same sentence counts
   */
  public static Link link(Finding finding, SentenceContext context, Link previous, boolean efficiency) {
    Candidate candidate = finding.candidate();
    NameMention beside = beside(candidate, context);
    if (beside != null) {
      return link(context, beside, "BENCHMARK_BESIDE");
    }
    boolean continued = previous != null && Lexicon.isOneOf(previous.by(), "BENCHMARK_AFTER", "BENCHMARK_OF_PARALLEL_LIST") && finding.rule().equals("LIST_CONTINUATION");
    List<NameMention> listed = listAfter(candidate.right(), context, continued);
    if (!listed.isEmpty()) {
      boolean parallel = listed.size() == candidate.groupSize() && !candidate.isPair();
      return link(context, listed.get(parallel ? candidate.placeInGroup() : 0), parallel ? "BENCHMARK_OF_PARALLEL_LIST" : "BENCHMARK_AFTER");
    }
    NameMention inClause = inClauseAfter(candidate, context);
    if (inClause != null) {
      return link(context, inClause, "BENCHMARK_IN_CLAUSE");
    }
    NameMention before = before(candidate, context, efficiency);
    if (before != null) {
      return link(context, before, "BENCHMARK_BEFORE");
    }
    if (previous != null && previous.isNamed()) {
      return new Link(previous.mention(), "BENCHMARK_OF_LIST");
    }
    NameMention later = laterInSentence(candidate, context);
    if (later != null) {
      return link(context, later, "BENCHMARK_LATER");
    }
    return efficiency || finding.kind() == Kind.FACTOR ? Link.nothing() : CarriedBenchmark.before(context);
  }

  private static Link link(SentenceContext context, NameMention name, String by) {
    return new Link(context.mention(name), by);
  }

  /** A benchmark around the number itself: {@code GSM8K (57.2%)}, {@code UCF-Crime: 83.25%}, {@code 57.2% (GSM8K)}. */
  private static NameMention beside(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    if (sentence.is(candidate.after(), TokenKind.OPEN)) {
      NameMention after = benchmarkAt(context, candidate.after() + 1);
      if (after != null && sentence.is(after.last() + 1, TokenKind.CLOSE)) {
        return after;
      }
    }
    int before = candidate.before();
    if (sentence.is(before, TokenKind.OPEN) || sentence.is(before, TokenKind.COLON)) {
      int at = before - 1;
      if (Lexicon.isBenchmarkNoun(sentence.lower(at))) {
        at--;
      }
      return benchmarkAt(context, at);
    }
    return null;
  }

  private static NameMention benchmarkAt(SentenceContext context, int token) {
    NameMention name = context.nameAt(token);
    return name != null && context.meanings().isBenchmark(name) ? name : null;
  }

  /** The benchmarks listed right after a number: {@code on A}, {@code on the A, B and C datasets}. */
  private static List<NameMention> listAfter(int token, SentenceContext context, boolean continued) {
    SentenceView sentence = context.sentence();
    int at = token;
    while (at < sentence.size() && at - token < 6 && !PLACES.contains(sentence.lower(at)) && isPassed(sentence, at)) {
      at++;
    }
    return PLACES.contains(sentence.lower(at)) ? list(at + 1, context, sentence.lower(at).equals("on") || continued) : List.of();
  }

  private static boolean isPassed(SentenceView sentence, int token) {
    return sentence.isWord(token) && !Lexicon.isClearVerb(sentence.lower(token));
  }

  private static List<NameMention> list(int token, SentenceContext context, boolean anyName) {
    SentenceView sentence = context.sentence();
    List<NameMention> names = new ArrayList<>();
    int at = token;
    int gap = 0;
    while (at < sentence.size() && gap <= (names.isEmpty() ? 5 : 3) && sentence.amountAt(at) < 0) {
      NameMention name = context.nameAt(at);
      if (name != null && (context.meanings().isBenchmark(name) || anyName && !context.meanings().isSystem(name) && gap == 0)) {
        names.add(name);
        at = name.last() + 1;
        gap = 0;
      } else if (name != null || isListEnd(sentence, at, names.isEmpty())) {
        break;
      } else {
        gap += sentence.isWord(at) ? 1 : 0;
        at++;
      }
    }
    return names;
  }

  private static boolean isListEnd(SentenceView sentence, int token, boolean none) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.SEMICOLON) || Lexicon.isClearVerb(word) || Lexicon.isOneOf(word, "while", "with", "compared", "over", "than", "by", "using", "whereas", "but", "outperforming")
        || none && sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.CLOSE) && none;
  }

  /** A benchmark behind the number with words between them, but no other number: {@code 57.2% average accuracy over all of A}. */
  private static NameMention inClauseAfter(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.right(); i < sentence.size(); i++) {
      if (sentence.amountAt(i) >= 0 || sentence.is(i, TokenKind.SEMICOLON) || Lexicon.isOneOf(sentence.lower(i), "while", "whereas", "but", "outperforming", "surpassing")) {
        return null;
      }
      if (sentence.is(i, TokenKind.COMMA) && Lexicon.isOneOf(sentence.lower(i + 1), "with", "and", "while", "on", "outperforming", "surpassing", "but", "when")
          || sentence.is(i, TokenKind.AND) && Lexicon.isOneOf(sentence.lower(i + 1), "on", "in")) {
        return null;
      }
      NameMention name = benchmarkAt(context, i);
      if (name != null && isPlaced(sentence, name)) {
        return name;
      }
    }
    return null;
  }

  /** The nearest benchmark before the number ({@code On A, the method reaches 57.2%}); of a list as long as the number's, the one in its place. */
  private static NameMention before(Candidate candidate, SentenceContext context, boolean efficiency) {
    List<NameMention> nearest = List.of();
    for (List<NameMention> run : runs(context)) {
      NameMention first = run.get(0);
      if (run.get(run.size() - 1).last() <= candidate.left() && isUsable(candidate, context.sentence(), first, run.get(run.size() - 1))) {
        nearest = run;
      }
    }
    boolean otherClause = efficiency && !nearest.isEmpty()
        && context.sentence().find(nearest.get(0).last(), candidate.left() + 1, Set.of("while", "whereas", "alongside")) >= 0;
    if (nearest.isEmpty() || otherClause) {
      return null;
    }
    boolean parallel = nearest.size() == candidate.groupSize() && !candidate.isPair();
    return nearest.get(parallel ? candidate.placeInGroup() : 0);
  }

  /** The benchmarks of a sentence, those listed side by side together. */
  private static List<List<NameMention>> runs(SentenceContext context) {
    List<List<NameMention>> runs = new ArrayList<>();
    NameMention last = null;
    for (NameMention name : context.names()) {
      if (!context.meanings().isBenchmark(name)) {
        continue;
      }
      if (last == null || !isSideBySide(context.sentence(), last.last() + 1, name.first())) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(name);
      last = name;
    }
    return runs;
  }

  private static boolean isSideBySide(SentenceView sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean link = sentence.is(i, TokenKind.COMMA) || sentence.is(i, TokenKind.AND) || sentence.is(i, TokenKind.SLASH) || sentence.is(i, TokenKind.ARTICLE);
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsable(Candidate candidate, SentenceView sentence, NameMention first, NameMention last) {
    if (isPlaced(sentence, first)) {
      return true;
    }
    boolean ofMetric = Lexicon.isMetricHead(sentence.lower(last.last() + 1));
    if (ofMetric) {
      return !hasAmountBetween(sentence, last.last(), candidate.left());
    }
    return first.catalogId() != null || first.first() <= 1 || candidate.left() - last.last() < 4;
  }

  private static boolean hasAmountBetween(SentenceView sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.amountAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static NameMention laterInSentence(Candidate candidate, SentenceContext context) {
    NameMention found = null;
    for (NameMention name : context.names()) {
      if (name.first() > candidate.right() && !isNewClauseBetween(context.sentence(), candidate.right(), name.first()) && context.meanings().isBenchmark(name) && isPlaced(context.sentence(), name)
          && context.openBracketBefore(name.first()) < 0) {
        if (found != null) {
          return found;
        }
        found = name;
      }
    }
    return found;
  }

  private static boolean isNewClauseBetween(SentenceView sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean and = sentence.is(i, TokenKind.AND) && Lexicon.isOneOf(sentence.lower(i + 1), "on", "for", "in");
      if (and || sentence.is(i, TokenKind.SEMICOLON) || Lexicon.isOneOf(sentence.lower(i), "while", "whereas", "versus")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaced(SentenceView sentence, NameMention name) {
    for (int i = name.first() - 1; i >= 0 && name.first() - i < 6; i--) {
      String word = sentence.lower(i);
      if (word.equals("on") && Lexicon.isFoundation(sentence.lower(i - 1))) {
        return false;
      }
      if (STRONG_PLACES.contains(word) || word.equals("benchmarks") || word.equals("datasets") || word.equals("for") || word.equals("over")) {
        return true;
      }
      if (Lexicon.isClearVerb(word) || sentence.amountAt(i) >= 0) {
        return false;
      }
    }
    return false;
  }
}
