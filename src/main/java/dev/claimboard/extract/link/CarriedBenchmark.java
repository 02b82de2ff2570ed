package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/** A benchmark set out in an earlier sentence, or the one that the paper introduces. */
final class CarriedBenchmark {
  private static final Set<String> EVALUATION = Set.of("evaluate", "evaluated", "evaluation", "evaluations", "evaluating", "experiments",
      "experiment", "experimental", "benchmark", "benchmarks", "test", "tested", "testing", "results", "validate", "validated", "dataset",
      "datasets", "on", "conducted", "assess", "assessed", "trained");

  private CarriedBenchmark() {}

  /**
   * The benchmark of the nearest earlier sentence that evaluates on one, else the paper's own, else the only one that the sentences
   * before speak of; nothing when there is none of these.
   */
  static Link before(SentenceContext context) {
    for (int i = context.index() - 1; i >= 0; i--) {
      SentenceContext earlier = new SentenceContext(context.paper(), i);
      Link evaluated = Link.to(evaluatedOn(earlier), earlier, "BENCHMARK_CARRIED");
      if (evaluated.isNamed()) {
        return evaluated;
      }
    }
    return own(context).or(() -> only(context));
  }

  private static Link own(SentenceContext context) {
    List<NameMention> own = context.meanings().ownBenchmarks();
    return own.isEmpty() ? Link.nothing() : new Link(new Mention(own.get(0).text(), null), "OWN_BENCHMARK");
  }

  /** The one benchmark that the sentences before speak of, in whatever spelling. */
  private static Link only(SentenceContext context) {
    Link found = Link.nothing();
    String key = null;
    for (int i = 0; i < context.index(); i++) {
      SentenceContext earlier = new SentenceContext(context.paper(), i);
      for (NameMention name : earlier.names()) {
        if (!context.meanings().isBenchmark(name) || name.key().equals(key)) {
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

  private static NameMention evaluatedOn(SentenceContext context) {
    SentenceView sentence = context.sentence();
    boolean evaluates = sentence.find(0, sentence.size(), EVALUATION) >= 0;
    return evaluates ? context.names().stream().filter(context.meanings()::isBenchmark).findFirst().orElse(null) : null;
  }
}
