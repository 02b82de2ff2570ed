package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A benchmark before the number: {@code On A, the method reaches 57.2%}. */
public final class BenchmarkBefore {
  private static final Set<String> JOINTS = Set.of("while", "whereas", "or", "but");
  private static final int NEAR = 4;
  private static final int WORDS_BEFORE_PLACE = 5;

  private BenchmarkBefore() {}

  /**
   * The nearest one; of a list as long as the number's, the one in its place; or null.
   *
   * @param efficiency whether the number tells speed, size or cost: then none counts where the number has a place of its own
   */
  static NameMention of(Candidate candidate, SentenceContext context, boolean efficiency) {
    List<NameMention> nearest = nearest(candidate, context);
    if (nearest.isEmpty() || efficiency && hasOwnPlace(candidate)) {
      return null;
    }
    List<NameMention> parallel = parallel(candidate, context, nearest);
    return parallel == null ? BenchmarkLists.inPlace(nearest, candidate) : parallel.get(placeOf(candidate));
  }

  /** The list with as many benchmarks as numbers: the nearest run, or all benchmarks before the number; null when neither fits. */
  private static List<NameMention> parallel(Candidate candidate, SentenceContext context, List<NameMention> nearest) {
    int count = countOf(candidate);
    if (count < 2) {
      return null;
    }
    List<NameMention> all = BenchmarkLists.before(candidate, context);
    return nearest.size() == count ? nearest : all.size() == count ? all : null;
  }

  /** How many numbers stand in the list of a number; of a pair, how many pairs the sentence has. */
  private static int countOf(Candidate candidate) {
    return candidate.isPair() ? candidate.sentence().parsed().fromTos().size() : candidate.groupSize();
  }

  private static int placeOf(Candidate candidate) {
    return candidate.isPair()
        ? candidate.sentence().parsed().fromTos().indexOf(candidate.sentence().fromToOf(candidate.index()))
        : candidate.placeInGroup();
  }

  private static List<NameMention> nearest(Candidate candidate, SentenceContext context) {
    List<NameMention> nearest = List.of();
    for (List<NameMention> run : runs(context)) {
      NameMention last = run.get(run.size() - 1);
      if (last.last() <= candidate.left() && isUsable(candidate, context.sentence(), run.get(0), last)) {
        nearest = run;
      }
    }
    return nearest;
  }

  /** {@code 10x higher decoding throughput on long prompts}. */
  private static boolean hasOwnPlace(Candidate candidate) {
    int place = placeBehind(candidate);
    return place >= 0 && !candidate.sentence().is(place + 1, TokenKind.ARTICLE);
  }

  /** The word {@code on} close behind the number: {@code 61.0% accuracy on harder tasks}; -1 when there is none. */
  public static int placeBehind(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.right();
    while (sentence.isWord(at) && at - candidate.right() < WORDS_BEFORE_PLACE && !FunctionWords.isPreposition(sentence.lower(at))) {
      at++;
    }
    return sentence.lower(at).equals("on") ? at : -1;
  }

  /** {@code 57.2% on A while running 3x faster}: whether a new clause begins between the last benchmark before the number and it. */
  public static boolean isClauseBetween(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    boolean joined = false;
    for (int i = candidate.left(); i >= 0 && context.benchmarkAt(i) == null; i--) {
      joined |= sentence.is(i, TokenKind.AND) || JOINTS.contains(sentence.lower(i));
    }
    return joined;
  }

  /** The benchmarks of a sentence, those listed side by side together. */
  private static List<List<NameMention>> runs(SentenceContext context) {
    List<List<NameMention>> runs = new ArrayList<>();
    NameMention last = null;
    for (NameMention name : context.names()) {
      if (!context.meanings().isBenchmark(name)) {
        continue;
      }
      if (last == null || !context.sentence().holdsOnlySeparators(last.last() + 1, name.first())) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(name);
      last = name;
    }
    return runs;
  }

  /** Whether a run is more than a passing mention: placed, before a metric ({@code A accuracy}), known, in front, or near. */
  private static boolean isUsable(Candidate candidate, SentenceView sentence, NameMention first, NameMention last) {
    if (PlacedBenchmark.isPlaced(sentence, first)) {
      return true;
    }
    boolean ofMetric = MetricWords.isMetricHead(sentence.lower(last.last() + 1));
    if (ofMetric) {
      return !hasAmountBetween(sentence, last.last(), candidate.left());
    }
    return first.catalogId() != null || first.first() <= 1 || candidate.left() - last.last() < NEAR;
  }

  private static boolean hasAmountBetween(SentenceView sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.amountAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
