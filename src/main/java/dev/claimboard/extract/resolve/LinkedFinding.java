package dev.claimboard.extract.resolve;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Finding;

/**
 * A draft with its names.
 *
 * @param finding     what a rule found
 * @param context     its sentence
 * @param method      the system that the number belongs to
 * @param certainty   how sure the weights are of the method, between 0 and 1
 * @param metricFacts what is known of the metric
 */
public record LinkedFinding(
    Finding finding,
    SentenceContext context,
    Link method,
    double certainty,
    Link benchmark,
    Link metric,
    MetricFacts metricFacts,
    Link baseline) {}
