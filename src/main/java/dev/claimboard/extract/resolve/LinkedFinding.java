package dev.claimboard.extract.resolve;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.sentence.Finding;

/**
 * A draft with its names.
 *
 * @param finding         what a rule found
 * @param context         its sentence
 * @param methodChoice    the system that the number belongs to, and how sure the weights are of it
 * @param benchmarkChoice what the number was measured on, and how sure the weights are of it
 * @param metricChoice    what the number measures, and how sure the weights are of it
 * @param metricFacts     what is known of the metric
 */
public record LinkedFinding(Finding finding, SentenceContext context, Choice methodChoice, Choice benchmarkChoice,
    Choice metricChoice, MetricFacts metricFacts, Link baseline) {

  /** The system that the number belongs to. */
  public Link method() {
    return methodChoice.link();
  }

  /** What the number was measured on. */
  public Link benchmark() {
    return benchmarkChoice.link();
  }

  /** What the number measures. */
  public Link metric() {
    return metricChoice.link();
  }
}
