package dev.claimboard.extract.link;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.Set;

/** The benchmark of a saving whose sentence goes on right where an evaluation was set out: {@code We evaluate on A. It runs 3x faster.} */
final class SetOutBenchmark {
  private static final Set<String> RUNS = Set.of("evaluate", "evaluated", "evaluation", "evaluations", "evaluating", "experiments",
      "experiment", "experimental", "test", "tested", "testing", "validate", "validated", "assess", "assessed", "benchmarks");

  private static final Set<String> TOPICS =
      Set.of("furthermore", "moreover", "additionally", "regarding", "also", "finally", "crucially", "a");

  private static final Set<String> DEVICES =
      Set.of("hardware", "gpu", "gpus", "cpu", "cpus", "device", "devices", "context", "contexts", "length");

  private SetOutBenchmark() {}

  /** The one that the sentence right before evaluates on, when it reports no number, and the number's sentence has no topic of its own. */
  static Link of(Candidate candidate, SentenceContext context) {
    boolean goesOn = context.index() > 0 && !hasOwnTopic(context.sentence()) && !CarriedBenchmark.speaksOfOthers(context.sentence());
    if (!goesOn) {
      return Link.nothing();
    }
    SentenceContext before = new SentenceContext(context.paper(), context.index() - 1);
    boolean setup = isSetup(before.sentence());
    return setup ? Link.to(CarriedBenchmark.evaluatedOn(candidate, before), before, "BENCHMARK_SET_OUT") : Link.nothing();
  }

  private static boolean isSetup(SentenceView sentence) {
    boolean runs = sentence.lower(0).equals("on") || sentence.find(0, sentence.size(), RUNS) >= 0;
    return runs && sentence.amountCount() == 0;
  }

  /** Whether the sentence turns to another matter, or to what it costs where it runs: {@code 3x faster on a GPU}. */
  private static boolean hasOwnTopic(SentenceView sentence) {
    return TOPICS.contains(sentence.lower(0)) || sentence.find(0, sentence.size(), DEVICES) >= 0;
  }
}
