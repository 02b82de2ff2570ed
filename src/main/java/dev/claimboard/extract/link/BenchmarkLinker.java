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
    List<NameMention> listed = listAfter(candidate.right(), context);
    if (!listed.isEmpty()) {
      boolean parallel = listed.size() == candidate.groupSize() && !candidate.isPair();
      return link(context, listed.get(parallel ? candidate.placeInGroup() : 0), parallel ? "BENCHMARK_OF_PARALLEL_LIST" : "BENCHMARK_AFTER");
    }
    NameMention inClause = inClauseAfter(candidate, context);
    if (inClause != null) {
      return link(context, inClause, "BENCHMARK_IN_CLAUSE");
    }
    NameMention before = before(candidate, context);
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
  private static List<NameMention> listAfter(int token, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int at = token;
    while (at < sentence.size() && at - token < 6 && !PLACES.contains(sentence.lower(at)) && isPassed(sentence, at)) {
      at++;
    }
    return PLACES.contains(sentence.lower(at)) ? list(at + 1, context, sentence.lower(at)) : List.of();
  }

  private static boolean isPassed(SentenceView sentence, int token) {
    return sentence.isWord(token) && !Lexicon.isClearVerb(sentence.lower(token));
  }

  private static List<NameMention> list(int token, SentenceContext context, String place) {
    SentenceView sentence = context.sentence();
    List<NameMention> names = new ArrayList<>();
    int at = token;
    int gap = 0;
    while (at < sentence.size() && gap <= (names.isEmpty() ? 5 : 3) && sentence.amountAt(at) < 0) {
      NameMention name = context.nameAt(at);
      if (name != null && (context.meanings().isBenchmark(name) || place.equals("on") && !context.meanings().isSystem(name) && gap == 0)) {
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
    return sentence.is(token, TokenKind.SEMICOLON) || Lexicon.isClearVerb(word) || word.matches("while|with|compared|over|than|by|using|whereas|but|outperforming")
        || none && sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.CLOSE) && none;
  }

  /** A benchmark behind the number with words between them, but no other number: {@code 57.2% average accuracy over all of A}. */
  private static NameMention inClauseAfter(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.right(); i < sentence.size(); i++) {
      if (sentence.amountAt(i) >= 0 || sentence.is(i, TokenKind.SEMICOLON) || sentence.lower(i).matches("while|whereas|but|outperforming|surpassing")) {
        return null;
      }
      NameMention name = benchmarkAt(context, i);
      if (name != null && isPlaced(sentence, name)) {
        return name;
      }
    }
    return null;
  }

  /** The nearest benchmark before the number: {@code On A, the method reaches 57.2%}. */
  private static NameMention before(Candidate candidate, SentenceContext context) {
    NameMention nearest = null;
    for (NameMention name : context.names()) {
      if (name.last() < candidate.left() + 1 && context.meanings().isBenchmark(name) && isUsable(candidate, context.sentence(), name)) {
        nearest = firstOfList(context, nearest, name);
      }
    }
    return nearest;
  }

  private static boolean isUsable(Candidate candidate, SentenceView sentence, NameMention name) {
    return isPlaced(sentence, name) || name.catalogId() != null || Lexicon.isMetricHead(sentence.lower(name.last() + 1))
        || name.first() <= 1 || candidate.left() - name.last() < 4;
  }

  /** Of benchmarks listed together before a number, the first stands for all. */
  private static NameMention firstOfList(SentenceContext context, NameMention earlier, NameMention name) {
    if (earlier == null) {
      return name;
    }
    for (int i = earlier.last() + 1; i < name.first(); i++) {
      boolean link = context.sentence().is(i, TokenKind.COMMA) || context.sentence().is(i, TokenKind.AND)
          || context.sentence().is(i, TokenKind.SLASH) || context.sentence().is(i, TokenKind.ARTICLE);
      if (!link) {
        return name;
      }
    }
    return earlier;
  }

  private static NameMention laterInSentence(Candidate candidate, SentenceContext context) {
    NameMention found = null;
    for (NameMention name : context.names()) {
      if (name.first() > candidate.right() && context.meanings().isBenchmark(name) && isPlaced(context.sentence(), name)) {
        if (found != null) {
          return found;
        }
        found = name;
      }
    }
    return found;
  }

  private static boolean isPlaced(SentenceView sentence, NameMention name) {
    for (int i = name.first() - 1; i >= 0 && name.first() - i < 6; i--) {
      String word = sentence.lower(i);
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
