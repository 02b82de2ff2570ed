package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names side by side are of one kind: {@code on GSM8K, CofCA and BeerQA} has three benchmarks where one is known. */
final class NameLists {
  private static final int SHORTEST = 2;

  private NameLists() {}

  /**
   * Makes benchmarks of the undecided names in a list with benchmarks and without systems, and systems of those in a list with systems and
   * without benchmarks.
   *
   * @param weights of each name, by its key: positive for benchmarks, negative for systems; changed in place
   */
  static void spread(List<ReadSentence> sentences, Map<String, Integer> weights) {
    for (ReadSentence read : sentences) {
      for (List<NameMention> list : lists(read)) {
        decide(list, weights);
      }
    }
  }

  private static void decide(List<NameMention> list, Map<String, Integer> weights) {
    boolean benchmark = list.stream().anyMatch(name -> weights.get(name.key()) >= PaperNames.BENCHMARK_FROM);
    boolean system = list.stream().anyMatch(name -> weights.get(name.key()) < 0);
    if (benchmark == system) {
      return;
    }
    for (NameMention name : list) {
      int weight = weights.get(name.key());
      if (weight >= 0 && weight < PaperNames.BENCHMARK_FROM) {
        weights.put(name.key(), benchmark ? PaperNames.BENCHMARK_FROM : -1);
      }
    }
  }

  private static List<List<NameMention>> lists(ReadSentence read) {
    SentenceView sentence = read.sentence();
    List<List<NameMention>> lists = new ArrayList<>();
    List<NameMention> list = new ArrayList<>();
    boolean closed = true;
    for (NameMention name : read.names()) {
      NameMention last = list.isEmpty() ? null : list.get(list.size() - 1);
      int from = last == null ? 0 : sentence.afterBracket(last.last() + 1);
      if (last == null || closed || !areSideBySide(sentence, from, name)) {
        list = new ArrayList<>();
        lists.add(list);
        closed = false;
      } else {
        closed = isLastJoint(sentence, from, name.first());
      }
      list.add(name);
    }
    lists.removeIf(found -> !isList(sentence, found));
    return lists;
  }

  /** {@code On A and B, C achieves}: a comma behind the last item opens something else, so names with commas only are no list. */
  private static boolean isList(SentenceView sentence, List<NameMention> names) {
    if (names.size() < SHORTEST) {
      return false;
    }
    NameMention last = names.get(names.size() - 1);
    boolean joined = isLastJoint(sentence, names.get(names.size() - 2).last() + 1, last.first());
    return joined || sentence.is(last.last() + 1, TokenKind.CLOSE);
  }

  private static boolean isLastJoint(SentenceView sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, TokenKind.AND)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areSideBySide(SentenceView sentence, int from, NameMention other) {
    return other.first() > from && sentence.holdsOnlySeparators(from, other.first());
  }
}
