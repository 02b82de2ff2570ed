package dev.claimboard.suggest;

import dev.claimboard.board.Entry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where a name that the catalog lacks was met, while claims are gathered. */
final class Sightings {
  private static final int EXAMPLES = 3;

  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<String, Integer> companions = new TreeMap<>();
  private final Map<String, String> examples = new LinkedHashMap<>();
  private final Set<String> papers = new LinkedHashSet<>();
  private final Map<String, Integer> categories = new TreeMap<>();
  private int claims;

  /**
   * Adds a claim.
   *
   * @param spelling  the name as printed
   * @param companion what stands in the other slot (the metric of a benchmark, the benchmark of a metric), or null
   */
  void add(Entry entry, String spelling, String companion) {
    String paper = entry.paper().id().value();
    claims++;
    count(spellings, spelling);
    if (companion != null) {
      count(companions, companion);
    }
    if (papers.add(paper)) {
      entry.paper().categories().forEach(category -> count(categories, category));
    }
    if (examples.size() < EXAMPLES) {
      String sentence = entry.claim().evidence().sentence().of(entry.paper().abstractText());
      examples.putIfAbsent(paper, String.join(" ", sentence.strip().split("\\s+")));
    }
  }

  int claims() {
    return claims;
  }

  int papers() {
    return papers.size();
  }

  /** The commonest spelling, the alphabetically first of equals. */
  String name() {
    return spellings().get(0).getKey();
  }

  /** The spellings and their counts, the commonest first. */
  List<Map.Entry<String, Integer>> spellings() {
    return ranked(spellings);
  }

  /** What stood in the other slot, the commonest first. */
  List<Map.Entry<String, Integer>> companions() {
    return ranked(companions);
  }

  /** How many of its papers have each subject category. */
  Map<String, Integer> categories() {
    return categories;
  }

  /** Sentences by paper, one each, in the order met. */
  Map<String, String> examples() {
    return examples;
  }

  static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> count) -> -count.getValue()).thenComparing(Map.Entry::getKey)).toList();
  }

  private static void count(Map<String, Integer> counts, String name) {
    counts.merge(name, 1, Integer::sum);
  }
}
