package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/** A benchmark set out in an earlier sentence, or the one that the paper introduces. */
public final class CarriedBenchmark {
  private static final Set<String> EVALUATION = Set.of("evaluate", "evaluated", "evaluation", "evaluations", "evaluating", "experiments",
      "experiment", "experimental", "benchmark", "benchmarks", "test", "tested", "testing", "results", "validate", "validated", "dataset",
      "datasets", "on", "conducted", "assess", "assessed", "trained");

  private static final Set<String> BACK = Set.of("the", "these", "those", "all", "both", "two", "three", "same", "each");
  private static final Set<String> SETS = Set.of("dataset", "benchmark", "corpus", "cohort", "collection", "database", "suite");
  private static final int COUNT_REACH = 6;

  private CarriedBenchmark() {}

  /**
   * The benchmark of the nearest earlier sentence that evaluates on one, else the paper's own, else the only one that the sentences
   * before speak of, else the challenge of the title; nothing when there is none of these.
   */
  static Link before(Candidate candidate, SentenceContext context) {
    if (speaksOfOthers(context.sentence())) {
      return Link.nothing();
    }
    for (int i = context.index() - 1; i >= 0; i--) {
      SentenceContext earlier = new SentenceContext(context.paper(), i);
      Link evaluated = Link.to(evaluatedOn(candidate, earlier), earlier, "BENCHMARK_CARRIED");
      if (evaluated.isNamed()) {
        return evaluated;
      }
    }
    return own(context).or(() -> only(context)).or(() -> ofEvent(context));
  }

  private static Link ofEvent(SentenceContext context) {
    NameMention event = context.meanings().event();
    return event == null ? Link.nothing() : new Link(new Mention(event.text(), null), "EVENT_OF_TITLE");
  }

  private static Link own(SentenceContext context) {
    List<NameMention> own = context.meanings().ownBenchmarks();
    boolean measured = !own.isEmpty() && !TrainingData.isCalledSo(context, own.get(0));
    return measured ? new Link(new Mention(own.get(0).text(), null), "OWN_BENCHMARK") : Link.nothing();
  }

  private static boolean isAside(NameMention name, SentenceContext context) {
    return isPartOfOther(name, context) || PlacedBenchmark.isGround(context.sentence(), name) || TrainingData.isCalledSo(context, name);
  }

  /** The one benchmark that the sentences before speak of, in whatever spelling. */
  private static Link only(SentenceContext context) {
    Link found = Link.nothing();
    String key = null;
    for (int i = 0; i < context.index(); i++) {
      SentenceContext earlier = new SentenceContext(context.paper(), i);
      for (NameMention name : earlier.names()) {
        if (!context.meanings().isBenchmark(name) || name.key().equals(key) || isAside(name, earlier)) {
          continue;
        }
        if (key != null) {
          return Link.nothing();
        }
        key = name.key();
        found = Link.to(name, earlier, "ONLY_BENCHMARK");
      }
    }
    return found;
  }

  /** {@code the Tide Challenge at GaugeEval}: the second name only says where the first one belongs. */
  private static boolean isPartOfOther(NameMention name, SentenceContext context) {
    int before = context.sentence().beforeArticle(name.first() - 1);
    return Lexicon.isOneOf(context.sentence().lower(before), "at", "of") && context.benchmarkAt(before - 1) != null;
  }

  /** {@code on five benchmarks}, {@code on a private corpus}: the sentence names no benchmark, but speaks of its own. */
  public static boolean speaksOfOthers(SentenceView sentence) {
    for (int i = 2; i < sentence.size(); i++) {
      boolean plural = Lexicon.isOneOf(sentence.lower(i), "benchmarks", "datasets", "corpora");
      if (plural && isCountedPlace(sentence, i) || SETS.contains(sentence.lower(i)) && isNewPlace(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code on a private corpus}; not {@code trained on a small dataset}. */
  private static boolean isNewPlace(SentenceView sentence, int noun) {
    int article = noun - 1;
    while (noun - article < COUNT_REACH && sentence.isWord(article) && !FunctionWords.isFunctionWord(sentence.lower(article))) {
      article--;
    }
    boolean placed = Lexicon.isOneOf(sentence.lower(article), "a", "an") && sentence.lower(article - 1).equals("on");
    return placed && !Verbs.isFoundation(sentence.lower(article - 2));
  }

  private static boolean isCountedPlace(SentenceView sentence, int noun) {
    boolean back = false;
    for (int i = noun - 1; i >= 0 && noun - i < COUNT_REACH; i--) {
      String word = sentence.lower(i);
      back |= BACK.contains(word);
      if (Lexicon.isOneOf(word, "on", "across", "over")) {
        return !back;
      }
    }
    return false;
  }

  /** The benchmark that a sentence evaluates on, of a list as long as the number's the one in its place; or null. */
  public static NameMention evaluatedOn(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    boolean evaluates = sentence.find(0, sentence.size(), EVALUATION) >= 0;
    if (!evaluates) {
      return null;
    }
    List<NameMention> benchmarks = BenchmarkLists.all(context).stream()
        .filter(name -> !PlacedBenchmark.isGround(sentence, name) && !TrainingData.isCalledSo(context, name))
        .toList();
    return benchmarks.isEmpty() ? null : BenchmarkLists.inPlace(benchmarks, candidate);
  }
}
