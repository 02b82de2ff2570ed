package dev.claimboard.extract.resolve;

import dev.claimboard.claim.Unit;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.FeatureSink;
import dev.claimboard.extract.rank.Weights;

/**
 * How far a claim can be trusted: the probability, by weights fitted on annotated abstracts, that number, method, benchmark and metric are
 * all right. Thread-safe.
 */
public final class Confidence {
  private static final Weights WEIGHTS = Weights.bundled("confidence");
  private static final int PARTS_OF_CERTAINTY = 5;
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  private Confidence() {}

  /** Between 0.01 and 0.99, with two decimals: the logistic function of the sum of weights. */
  static double of(LinkedFinding linked) {
    double probability = 1 / (1 + Math.exp(-WEIGHTS.sum(evidence(linked))));
    return Math.round(Math.max(LEAST, Math.min(MOST, probability)) * 100) / 100.0;
  }

  /** What speaks for a claim or against it: the rule that found it, and the way in which each name was found. */
  public static Evidence evidence(LinkedFinding linked) {
    return sink -> describe(linked, sink);
  }

  private static void describe(LinkedFinding linked, FeatureSink sink) {
    String kind = linked.finding().kind().name();
    String metric = linked.metric().by();
    String benchmark = linked.benchmark().by();
    String method = linked.method().by();
    String certainty = certainty(linked.methodChoice());
    String placed = certainty(linked.benchmarkChoice());
    String measured = certainty(linked.metricChoice());
    sink.add("claim");
    sink.add("kind", kind);
    sink.add("rule", linked.finding().rule());
    sink.add("metric", metric);
    sink.add("metric", metric, kind);
    sink.add("benchmark", benchmark);
    sink.add("benchmark", benchmark, linked.metricFacts().efficiency() ? "efficiency" : "quality");
    sink.add("method", method);
    sink.add("certainty", certainty);
    sink.add("certainty", certainty, linked.method().isNamed() ? "named" : "none");
    sink.add("benchmark certainty", placed);
    sink.add("benchmark certainty", placed, linked.benchmark().isNamed() ? "named" : "none");
    sink.add("metric certainty", measured);
    sink.add("metric certainty", measured, linked.metric().isNamed() ? "named" : "none");
    sink.add("known metric", linked.metricFacts().id() == null ? "no" : "yes");
    sink.add("unit", unit(linked.finding().candidate().amount().unit()));
    sink.add("series", linked.finding().candidate().groupSize() > 1 ? "list" : "alone");
    sink.add("own", linked.context().meanings().ownMethods().isEmpty() ? "none" : "method");
  }

  private static String certainty(Choice choice) {
    return String.valueOf((int) (choice.probability() * PARTS_OF_CERTAINTY));
  }

  private static String unit(Unit unit) {
    return unit == null ? "none" : unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS) || unit.equals(Unit.TIMES) ? unit.symbol() : "other";
  }
}
