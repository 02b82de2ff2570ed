package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
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
    List<List<NameMention>> lists = new ArrayList<>();
    List<NameMention> list = new ArrayList<>();
    for (NameMention name : read.names()) {
      boolean continued = !list.isEmpty() && areSideBySide(read.sentence(), list.get(list.size() - 1), name);
      if (!continued) {
        list = new ArrayList<>();
        lists.add(list);
      }
      list.add(name);
    }
    lists.removeIf(found -> found.size() < SHORTEST);
    return lists;
  }

  private static boolean areSideBySide(SentenceView sentence, NameMention one, NameMention other) {
    return other.first() > one.last() + 1 && sentence.holdsOnlySeparators(one.last() + 1, other.first());
  }
}
