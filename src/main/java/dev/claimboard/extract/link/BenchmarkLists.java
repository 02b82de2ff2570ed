package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Benchmarks listed right after a number: {@code on A}, {@code on the A, B and C datasets}. */
final class BenchmarkLists {
  private static final Set<String> PLACES = Set.of("on", "in", "for", "across", "over", "at", "from", "within", "under", "of", "to");
  private static final Set<String> ENDS = Set.of("while", "with", "compared", "over", "than", "by", "using", "whereas", "but",
      "outperforming");
  private static final int WORDS_BEFORE_PLACE = 6;
  private static final int GAP_BEFORE_FIRST = 5;
  private static final int GAP_IN_LIST = 3;

  private BenchmarkLists() {}

  /**
   * The benchmarks listed behind the number, in order; none when there is no such list.
   *
   * @param continued whether the number continues a list whose benchmarks were listed so: then any name is taken, as behind {@code on}
   */
  static List<NameMention> behind(Candidate candidate, SentenceContext context, boolean continued) {
    SentenceView sentence = context.sentence();
    int at = passWords(sentence, candidate.right());
    for (int joined = JoinedAmounts.at(sentence, at); joined >= 0; joined = JoinedAmounts.at(sentence, at)) {
      at = passWords(sentence, sentence.amount(joined).last() + 1);
    }
    boolean placed = PLACES.contains(sentence.lower(at));
    return placed ? list(at + 1, context, continued || sentence.lower(at).equals("on")) : List.of();
  }

  private static int passWords(SentenceView sentence, int first) {
    int start = JoinedAmounts.afterComparison(sentence, first);
    int at = start;
    while (at < sentence.size() && at - start < WORDS_BEFORE_PLACE && isPassed(sentence, at) && JoinedAmounts.at(sentence, at) < 0) {
      at++;
    }
    return at;
  }

  /** The benchmark and those listed side by side with it behind. */
  static List<NameMention> from(NameMention first, SentenceContext context) {
    List<NameMention> list = new ArrayList<>();
    for (NameMention name : context.names()) {
      boolean next = !list.isEmpty() && context.sentence().holdsOnlySeparators(list.get(list.size() - 1).last() + 1, name.first());
      if (name == first || next && context.meanings().isBenchmark(name)) {
        list.add(name);
      }
    }
    return list;
  }

  /** The benchmark and those listed side by side with it in front. */
  static List<NameMention> upTo(NameMention last, SentenceContext context) {
    List<NameMention> list = new ArrayList<>();
    for (NameMention name : context.names()) {
      boolean next = !list.isEmpty() && context.sentence().holdsOnlySeparators(list.get(list.size() - 1).last() + 1, name.first());
      if (!next) {
        list.clear();
      }
      if (context.meanings().isBenchmark(name)) {
        list.add(name);
      }
      if (name == last) {
        break;
      }
    }
    return list;
  }

  /** All benchmarks of the sentence before the number, each at its first mention. */
  static List<NameMention> before(Candidate candidate, SentenceContext context) {
    return all(context).stream().filter(name -> name.last() <= candidate.left()).toList();
  }

  /** All benchmarks of a sentence, each at its first mention. */
  static List<NameMention> all(SentenceContext context) {
    List<NameMention> all = new ArrayList<>();
    for (NameMention name : context.names()) {
      boolean known = all.stream().anyMatch(other -> other.key().equals(name.key()));
      if (context.meanings().isBenchmark(name) && !known) {
        all.add(name);
      }
    }
    return all;
  }

  /** The benchmark in the number's place when the lists are parallel, else the first of those given. */
  static NameMention inPlace(List<NameMention> benchmarks, Candidate candidate) {
    return benchmarks.get(candidate.isParallelTo(benchmarks) ? candidate.placeInGroup() : 0);
  }

  /** The benchmark in the number's place when the lists are parallel, else the last of those given. */
  static NameMention inPlaceOrLast(List<NameMention> benchmarks, Candidate candidate) {
    return benchmarks.get(candidate.isParallelTo(benchmarks) ? candidate.placeInGroup() : benchmarks.size() - 1);
  }

  private static boolean isPassed(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.isWord(token) && !PLACES.contains(word) && !Verbs.isClearVerb(word);
  }

  private static List<NameMention> list(int token, SentenceContext context, boolean anyName) {
    SentenceView sentence = context.sentence();
    List<NameMention> names = new ArrayList<>();
    int at = token;
    int gap = 0;
    boolean placedOn = anyName;
    while (at < sentence.size() && gap <= longestGap(names) && sentence.amountAt(at) < 0) {
      NameMention name = context.nameAt(at);
      if (name != null && isItem(name, context, placedOn && gap == 0)) {
        names.add(name);
        at = name.last() + 1;
        gap = 0;
      } else if (name != null || isListEnd(sentence, at, names.isEmpty())) {
        break;
      } else if (sentence.lower(at).equals("on")) {
        placedOn = true;
        gap = 0;
        at++;
      } else {
        gap += sentence.isWord(at) ? 1 : 0;
        at++;
      }
    }
    return names;
  }

  private static int longestGap(List<NameMention> names) {
    return names.isEmpty() ? GAP_BEFORE_FIRST : GAP_IN_LIST;
  }

  private static boolean isItem(NameMention name, SentenceContext context, boolean anyName) {
    return context.meanings().isBenchmark(name) || anyName && !context.meanings().isSystem(name);
  }

  private static boolean isListEnd(SentenceView sentence, int token, boolean noneYet) {
    String word = sentence.lower(token);
    boolean comesTooEarly = noneYet && (sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.CLOSE));
    return sentence.is(token, TokenKind.SEMICOLON) || Verbs.isClearVerb(word) || ENDS.contains(word) || comesTooEarly;
  }
}
