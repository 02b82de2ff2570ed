package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.PlacedBenchmark;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.link.TrainingData;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.rank.Words;
import dev.claimboard.extract.sentence.Candidate;
import java.util.ArrayList;
import java.util.List;

/**
 * A name of the number's sentence, as words for features.
 *
 * @param link   the name
 * @param name   the name
 * @param type   {@code benchmark} when the paper uses it as one, else {@code name}
 * @param kind   what it is taken for
 * @param weight how much speaks for a benchmark
 * @param placed whether a word of place stands before it
 * @param ground whether something was built on it or learns from it
 * @param own    whether it is the paper's own benchmark
 * @param list   the names listed side by side with it, itself included
 */
record NamedBenchmark(Link link, NameMention name, String type, String kind, String weight, String placed, String ground, String own,
    List<NameMention> list) {
  private static final int MOST_WEIGHT = 5;
  private static final int LEAST_WEIGHT = -3;

  NamedBenchmark {
    list = List.copyOf(list);
  }

  static NamedBenchmark of(NameMention name, SentenceContext context) {
    PaperNames meanings = context.meanings();
    String kind = kind(name, meanings);
    String ground = PlacedBenchmark.isGround(context.sentence(), name) ? "ground"
        : TrainingData.isCalledSo(context, name) ? "training data" : "no ground";
    return new NamedBenchmark(Link.to(name, context, "BENCHMARK_NAMED"), name, meanings.isBenchmark(name) ? "benchmark" : "name", kind,
        weight(name, meanings), PlacedBenchmark.isPlaced(context.sentence(), name) ? "placed" : "not placed", ground,
        meanings.isOwnBenchmark(name) ? "own" : "other", listOf(name, context));
  }

  private static String kind(NameMention name, PaperNames meanings) {
    if (meanings.isOwnMethod(name)) {
      return "own method";
    }
    String catalog = name.catalogId() == null ? "unknown" : "catalog";
    return meanings.isBenchmark(name) ? catalog : name.isModel() ? "model" : meanings.isSystem(name) ? "system" : "open " + catalog;
  }

  static String weight(NameMention name, PaperNames meanings) {
    int weight = meanings.weights().getOrDefault(name.key(), 0);
    return String.valueOf(Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, weight)));
  }

  private static List<NameMention> listOf(NameMention name, SentenceContext context) {
    List<NameMention> list = new ArrayList<>();
    for (NameMention next : context.names()) {
      boolean joined = !list.isEmpty() && context.sentence().holdsOnlySeparators(list.get(list.size() - 1).last() + 1, next.first());
      if (!joined && list.contains(name)) {
        break;
      }
      if (!joined) {
        list.clear();
      }
      list.add(next);
    }
    return list;
  }

  /** Whether the paper uses the name as a benchmark's. */
  boolean isKnown() {
    return type.equals("benchmark");
  }

  /** Whether it has the place in its list that the number has in its own. */
  String place(Candidate candidate) {
    if (list.size() < 2) {
      return "alone";
    }
    int place = list.indexOf(name);
    return candidate.isParallelTo(list) ? candidate.placeInGroup() == place ? "in place" : "out of place" : "item " + Words.count(place, 2);
  }
}
